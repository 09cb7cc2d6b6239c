package visitwise.domain.lab.pasted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.pasted.PastedTable.Row;

class ClipboardTextTest {

    @Test
    void tabsAsExcelCopiesThem() {
        assertThat(ClipboardText.read("No\tCr\r\nALP-001\t45\r\n").rows())
                .containsExactly(new Row(1, List.of("No", "Cr")), new Row(2, List.of("ALP-001", "45")));
    }

    @Test
    void aCellInQuotesHoldsLineBreaksTabsAndQuotes() {
        assertThat(ClipboardText.read("编号\t备注\tCr\n1\t\"said \"\"high\"\"\nthen\tlow\"\t45\n2\t\t46\n")
                        .rows())
                .containsExactly(
                        new Row(1, List.of("编号", "备注", "Cr")),
                        new Row(2, List.of("1", "said \"high\"\nthen\tlow", "45")),
                        new Row(4, List.of("2", "", "46")));
    }

    @Test
    void aQuoteThatNothingClosesIsASignOfItsOwn() {
        assertThat(ClipboardText.read("a\tb\n5\" long\t1\n\"open\t2").rows())
                .containsExactly(
                        new Row(1, List.of("a", "b")),
                        new Row(2, List.of("5\" long", "1")),
                        new Row(3, List.of("\"open", "2")));
    }

    @Test
    void commasAndSemicolonsOfCsvFilesWithTheirMark() {
        assertThat(ClipboardText.read("\ufeffid,value\n1,\"1,5\"\n").rows())
                .containsExactly(new Row(1, List.of("id", "value")), new Row(2, List.of("1", "1,5")));
        assertThat(ClipboardText.read("id;value\n1;1,5\n").rows())
                .containsExactly(new Row(1, List.of("id", "value")), new Row(2, List.of("1", "1,5")));
        assertThat(ClipboardText.read("\"a,b\"\tc\n1\t2,5").rows())
                .containsExactly(new Row(1, List.of("a,b", "c")), new Row(2, List.of("1", "2,5")));
    }

    @Test
    void emptyRowsAndOldLineEndsMakeNoRows() {
        assertThat(ClipboardText.read("a\tb\r1\t2\r\r\t\r3\t4").rows())
                .containsExactly(
                        new Row(1, List.of("a", "b")), new Row(2, List.of("1", "2")), new Row(5, List.of("3", "4")));
        assertThat(ClipboardText.read("").isEmpty()).isTrue();
        assertThat(ClipboardText.read(" \t \n\n").isEmpty()).isTrue();
    }
}
