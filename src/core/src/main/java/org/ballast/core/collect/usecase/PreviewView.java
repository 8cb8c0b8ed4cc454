package org.ballast.core.collect.usecase;

import java.util.List;

/**
 * What an import would do; nothing was changed.
 *
 * @param lines in their order, empty rows left out
 * @param ready how many lines become an issue
 * @param emptyRows how many rows said nothing
 * @param unusedColumns headings of columns that nothing was taken from
 * @param compared open issues of the board that the lines were compared with, the newest ones
 * @param open how many open issues of the board the person may see
 */
public record PreviewView(
        List<PreviewedLineView> lines, int ready, int emptyRows, List<String> unusedColumns, int compared, int open) {}
