package planted.tests;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class NeverRuns {

    @ParameterizedTest
    @ValueSource(ints = 1)
    void counts(int number) {}
}
