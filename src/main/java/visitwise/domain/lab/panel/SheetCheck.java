package visitwise.domain.lab.panel;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.Flag;
import visitwise.domain.lab.GivenReason;
import visitwise.domain.lab.Interpreted;
import visitwise.domain.lab.Interpreted.Limits;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.Reported;
import visitwise.domain.lab.TypedResult;
import visitwise.domain.lab.panel.Line.Content;
import visitwise.domain.lab.panel.Line.State;
import visitwise.domain.lab.panel.Plausibility.Finding;

/** Reads a sheet as it is typed: the same for the screen, for what is pasted, and when it is saved. */
public final class SheetCheck {

    /** The answer of a line that was not measured. */
    public static final String NOT_DONE = "NOT DONE";

    private final SheetContext context;
    private final ReadResult.Reader reader;

    public SheetCheck(SheetContext context, ReadResult.Reader reader) {
        this.context = context;
        this.reader = reader;
    }

    /** Reads a whole sheet. Nothing follows from a value that somebody has to answer for first. */
    public SheetReading read(Map<String, Cell> cells) {
        var lines = new HashMap<String, Line>();
        var numbers = new HashMap<String, Values.Measured>();
        var answers = new HashMap<String, String>();
        cells.forEach((code, cell) -> {
            var line = line(code, cell);
            lines.put(code, line);
            line.contents().filter(_ -> line.state() != State.ASKS).ifPresent(content -> {
                if (content.quantity() != null) {
                    numbers.put(
                            code,
                            new Values.Measured(
                                    content.quantity(), null, content.meaning().limits()));
                } else if (content.meaning().answer() != null) {
                    answers.put(code, content.meaning().answer());
                }
            });
        });
        var values = new Values(numbers, answers);
        var derivation =
                new Derivation(context.person(), context.equations(), context.collected(), values, context.urine());
        return new SheetReading(lines, values, derivation.all(), derivation.collection());
    }

    /** What one line means by itself. */
    public Line line(String code, Cell cell) {
        if (cell.isBlank()) {
            return Line.BLANK;
        }
        var analyte =
                context.analyte(code).orElseThrow(() -> new IllegalArgumentException("not in the catalogue: " + code));
        return switch (reader.read(analyte, cell.text(), cell.unit())) {
            case ReadResult.Unreadable(var why) -> Line.impossible(why, null);
            case ReadResult.Answered(var answer, var reported) -> answered(analyte, answer, reported, cell);
            case ReadResult.Measured(var quantity, var reported) -> number(analyte, quantity, reported, cell);
        };
    }

    private Line answered(Analyte analyte, String answer, Reported reported, Cell cell) {
        var limits = answer.equals(TypedResult.TOO_MANY) ? limits(analyte) : null;
        var flag = flag(analyte, answer, limits);
        var content = new Content(
                reported, null, new Interpreted(null, answer, flag, Digits.kept(limits), kept(analyte, cell)));
        return flagged(content, flag);
    }

    /** What is too numerous to count is above whatever is normal at most. */
    private Flag flag(Analyte analyte, String answer, @Nullable Limits limits) {
        if (answer.equals(NOT_DONE)) {
            return Flag.NOT_DONE;
        }
        if (!analyte.isNumber()) {
            return context.ranges().flag(analyte, answer, context.person(), context.day());
        }
        return limits == null || limits.high() == null ? Flag.CANNOT_TELL : Flag.HIGH;
    }

    private @Nullable Limits limits(Analyte analyte) {
        return context.ranges().of(analyte, context.person(), context.day()).orElse(null);
    }

    private Line number(Analyte analyte, Quantity quantity, Reported reported, Cell cell) {
        var finding = Plausibility.of(analyte, quantity, context.day(), context.history(analyte.code()));
        if (finding instanceof Finding.Impossible(LabUnit instead)) {
            return Line.impossible(impossible(analyte, quantity, instead), instead);
        }
        var limits = limits(analyte);
        var flag = Ranges.flag(quantity, limits);
        var kept = kept(analyte, cell);
        var content = new Content(
                reported,
                quantity,
                new Interpreted(Digits.kept(quantity.standard()), null, flag, Digits.kept(limits), kept));
        if (!finding.asks() || (cell.kept() == null && context.isStored(analyte.code(), reported))) {
            return flagged(content, flag);
        }
        return new Line(
                kept == null ? State.ASKS : State.KEPT,
                content,
                kept == null ? stillAsked(asked(analyte, quantity, finding), cell) : asked(analyte, quantity, finding),
                finding instanceof Finding.OtherUnit other ? other.instead() : null);
    }

    /** Why it is kept, as far as that is a reason; one that is stored is not looked at again. */
    private @Nullable String kept(Analyte analyte, Cell cell) {
        var why = cell.kept();
        return why == null || GivenReason.problem(why).isEmpty() || context.isKeptFor(analyte.code(), why) ? why : null;
    }

    private static Message stillAsked(Message asked, Cell cell) {
        return Optional.ofNullable(cell.kept())
                .flatMap(GivenReason::problem)
                .map(wrong -> Message.of("results.check.stillAsked", wrong, asked))
                .orElse(asked);
    }

    private static Line flagged(Content content, Flag flag) {
        return flag.isAbnormal()
                ? new Line(State.FLAGGED, content, Message.of("results.flag." + flag.name()), null)
                : new Line(State.FINE, content, null, null);
    }

    private static Message impossible(Analyte analyte, Quantity quantity, @Nullable LabUnit instead) {
        var typed = quantity.number();
        var unit = quantity.unit();
        if (instead != null) {
            return Message.of(
                    "results.check.impossibleUnit",
                    typed,
                    unit,
                    instead,
                    Digits.told(instead.toStandard(typed)),
                    analyte.standard());
        }
        var limits = analyte.limits();
        return Message.of("results.check.impossible", typed, unit, between(limits.least(), limits.most(), unit));
    }

    /** Limits in the unit that was typed. */
    private static Message between(@Nullable BigDecimal least, @Nullable BigDecimal most, LabUnit unit) {
        if (least != null && most != null) {
            return Message.of("results.check.fromTo", told(least, unit), told(most, unit), unit);
        }
        return most != null
                ? Message.of("results.check.upTo", told(most, unit), unit)
                : Message.of("results.check.from", least == null ? BigDecimal.ZERO : told(least, unit), unit);
    }

    private static BigDecimal told(BigDecimal standard, LabUnit unit) {
        return Digits.told(unit.fromStandard(standard));
    }

    private static Message asked(Analyte analyte, Quantity quantity, Finding finding) {
        return switch (finding) {
            case Finding.OtherUnit(var ratio, LabUnit instead, BigDecimal _)
            when instead.equals(analyte.standard()) ->
                Message.of(
                        ratio.isMore() ? "results.check.unitTimesTyped" : "results.check.unitPartTyped",
                        Digits.times(ratio.times()),
                        quantity.number(),
                        instead);
            case Finding.OtherUnit(var ratio, LabUnit instead, BigDecimal standard) ->
                Message.of(
                        ratio.isMore() ? "results.check.unitTimes" : "results.check.unitPart",
                        Digits.times(ratio.times()),
                        quantity.number(),
                        instead,
                        Digits.told(standard),
                        analyte.standard());
            case Finding.Jump(var ratio, History.Point last) ->
                Message.of(
                        ratio.isMore() ? "results.check.jumpUp" : "results.check.jumpDown",
                        Digits.times(ratio.times()),
                        told(last.standard(), quantity.unit()),
                        quantity.unit(),
                        last.day());
            case Finding.Unusual() ->
                Message.of(
                        "results.check.unusual",
                        quantity.number(),
                        quantity.unit(),
                        between(analyte.limits().usualLeast(), analyte.limits().usualMost(), quantity.unit()));
            case Finding.Impossible _, Finding.Plausible _ ->
                throw new IllegalStateException("nothing is asked about: " + finding);
        };
    }
}
