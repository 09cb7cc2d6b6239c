package planted.tests;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

public class DrawsLots {

    @Property
    void holds(@ForAll int days) {}
}
