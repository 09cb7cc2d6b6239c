package visitwise.domain.participant;

/** As the formulas and tables of the trial ask for it (SDTM SEX). */
public enum Sex {
    FEMALE,
    MALE
}
