import { openDialog } from '../shared/dialog.js';
import { selectField, textField } from '../shared/form.js';
import { listed } from './answers.js';

/**
 * The form that merges an item into another one or splits it.
 * @param {import('./round-gateway.js').Round} round
 * @param {import('./round-gateway.js').Item} item
 * @param {{merge: (into: number) => Promise<unknown>, split: (parts: string[]) => Promise<unknown>}} acts
 */
export function itemDialog(round, item, acts) {
  const others = listed(round).filter((each) => each.issueId !== item.issueId && !each.leftOut);
  openDialog({
    id: 'ballast-item-dialog',
    title: AJS.I18n.getText('ballast.ui.round.more-title', item.issueKey),
    state: { into: '', parts: '' },
    fields: ['into', 'parts'],
    submitLabel: AJS.I18n.getText('ballast.ui.common.save'),
    body: (form, change, errors) => [
      selectField(
        { id: 'round-merge', label: AJS.I18n.getText('ballast.ui.round.merge-into'), error: errors.into },
        [
          { value: '', label: AJS.I18n.getText('ballast.ui.round.merge-nothing') },
          ...others.map((each) => ({ value: String(each.issueId), label: `${each.issueKey} ${each.summary}` })),
        ],
        form.into,
        (into) => change({ into }),
      ),
      textField(
        { id: 'round-split', label: AJS.I18n.getText('ballast.ui.round.split-into'), help: AJS.I18n.getText('ballast.ui.round.split-help'), error: errors.parts, most: 1000 },
        form.parts,
        (parts) => change({ parts }),
      ),
    ],
    submit: async ({ into, parts }) => {
      await (into === '' ? acts.split(parts.split(/[\s,;]+/).filter(Boolean)) : acts.merge(Number(into)));
      return 'close';
    },
  });
}
