package org.ballast.sandbox.probe;

import net.java.ao.Entity;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One word. */
@Table("WORD")
public interface ProbeEntity extends Entity {
    @StringLength(100)
    String getWord();

    void setWord(String word);
}
