package visitwise.feature.printing;

import visitwise.feature.printing.paper.Bilingual;

/**
 * One visit on the paper.
 *
 * @param date the day agreed, with its time; the day aimed at where none is agreed
 * @param movable true if the date may still move
 */
record VisitRow(Tick tick, Bilingual visit, Bilingual date, Bilingual window, Bilingual happens, boolean movable) {

    /** What stands in the first column. */
    enum Tick {
        /** A box to tick. */
        BOX,
        /** A ticked box: the visit took place. */
        TICKED,
        /** A dash: the visit did not take place. */
        DASH
    }
}
