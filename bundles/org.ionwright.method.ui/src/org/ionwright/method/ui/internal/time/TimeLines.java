package org.ionwright.method.ui.internal.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.method.ui.internal.bench.MethodHints;
import org.ionwright.method.ui.internal.time.TimeLine.Row;
import org.ionwright.method.ui.internal.time.TimeLine.Span;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.Quantity;
import org.ionwright.model.instrument.Polarity;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.Condition;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodPackage.Literals;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.MethodSetting;
import org.ionwright.model.method.Scan;
import org.ionwright.model.method.SelectedIonMonitoring;
import org.ionwright.model.method.TimedEvent;
import org.ionwright.model.ui.edit.Words;
import org.ionwright.model.ui.form.ValueEntry;
import org.ionwright.model.validation.facts.RunLength;
import org.ionwright.ui.common.NumberText;

/** Works out the time line of a method. */
final class TimeLines {

	/** More repeats of a segment say nothing new. */
	private static final int MOST_REPEATS = 500;

	/** A value that is set at a time. */
	private record Change(double time, MethodSetting setting) {
	}

	private final AcquisitionMethod method;
	private final MethodHints hints;
	private final List<Double> starts = new ArrayList<>();
	private final double length;

	private TimeLines(AcquisitionMethod method, MethodHints hints) {
		this.method = method;
		this.hints = hints;
		double time = 0;
		for (MethodSegment segment : method.getSegments()) {
			starts.add(time);
			time += finite(RunLength.once(segment)) * Math.max(1, segment.getRepeats());
		}
		length = time;
	}

	static TimeLine of(AcquisitionMethod method, MethodHints hints) {
		return new TimeLines(method, hints).build();
	}

	/** A scan with an impossible speed takes no time here; the rules say what is wrong. */
	private static double finite(double seconds) {
		return Double.isFinite(seconds) && seconds > 0 ? seconds : 0;
	}

	private TimeLine build() {
		List<Row> rows = new ArrayList<>();
		rows.add(new Row(Messages.Time_scans, scans()));
		rows.add(new Row(Messages.Time_polarity, polarity()));
		changes().forEach((path, changes) -> rows.add(new Row(name(path), values(changes))));
		List<Span> watched = watched();
		if (!watched.isEmpty()) {
			rows.add(new Row(Messages.Time_conditions, watched));
		}
		return new TimeLine(length, Math.max(1, method.getRepeats()), rows);
	}

	private double end(int segment) {
		return segment + 1 < starts.size() ? starts.get(segment + 1) : length;
	}

	private List<Span> scans() {
		List<Span> spans = new ArrayList<>();
		for (int i = 0; i < starts.size(); i++) {
			MethodSegment segment = method.getSegments().get(i);
			spans.add(Span.block(starts.get(i), end(i), text(segment), ModelPaths.pathOf(segment)));
		}
		return spans;
	}

	private static String text(MethodSegment segment) {
		Scan scan = segment.getScan();
		String name = Words.name(segment);
		if (scan instanceof FullScan full) {
			return NLS.bind(Messages.Time_fullScan, new Object[] { name, NumberText.typed(full.getStart()),
					NumberText.typed(full.getEnd()), full.getScans() * Math.max(1, segment.getRepeats()) });
		}
		return scan instanceof SelectedIonMonitoring ions
				? NLS.bind(Messages.Time_ions, new Object[] { name, ions.getIons().size(),
						ions.getScans() * Math.max(1, segment.getRepeats()) })
				: name;
	}

	private List<Span> polarity() {
		List<Span> spans = new ArrayList<>();
		String sign = method.getPolarity() == Polarity.NEGATIVE ? Messages.Time_negative : Messages.Time_positive;
		for (int i = 0; i < starts.size(); i++) {
			Scan scan = method.getSegments().get(i).getScan();
			String path = ModelPaths.pathOf(method.getSegments().get(i)) + ".scan.alternatePolarity";
			spans.add(Span.block(starts.get(i), end(i),
					scan != null && scan.isAlternatePolarity() ? Messages.Time_alternating : sign, path));
		}
		return spans;
	}

	/** By parameter, in the order in which parameters are first named; each in the order of time. */
	private Map<String, List<Change>> changes() {
		Map<String, List<Change>> changes = new LinkedHashMap<>();
		method.getSettings().forEach(setting -> add(changes, 0, setting));
		for (int i = 0; i < starts.size(); i++) {
			MethodSegment segment = method.getSegments().get(i);
			double start = starts.get(i);
			segment.getSettings().forEach(setting -> add(changes, start, setting));
			double once = finite(RunLength.once(segment));
			for (int repeat = 0; repeat < Math.min(Math.max(1, segment.getRepeats()), MOST_REPEATS); repeat++) {
				for (TimedEvent event : segment.getEvents()) {
					if (event.getTime() <= once) {
						add(changes, start + repeat * once + event.getTime(), event);
					}
				}
			}
		}
		method.getEvents().stream().filter(event -> event.getTime() <= length)
				.forEach(event -> add(changes, event.getTime(), event));
		changes.values().forEach(list -> list.sort(Comparator.comparingDouble(Change::time)));
		return changes;
	}

	private static void add(Map<String, List<Change>> changes, double time, MethodSetting setting) {
		String path = setting.getParameter();
		if (path != null && !path.isBlank() && Double.isFinite(setting.getValue()) && time >= 0) {
			changes.computeIfAbsent(path, any -> new ArrayList<>()).add(new Change(time, setting));
		}
	}

	private List<Span> values(List<Change> changes) {
		double low = changes.stream().mapToDouble(change -> change.setting().getValue()).min().orElse(0);
		double high = changes.stream().mapToDouble(change -> change.setting().getValue()).max().orElse(1);
		List<Span> spans = new ArrayList<>();
		double before = Double.NaN;
		for (int i = 0; i < changes.size(); i++) {
			Change change = changes.get(i);
			double to = i + 1 < changes.size() ? changes.get(i + 1).time() : length;
			double level = high > low ? (change.setting().getValue() - low) / (high - low) : 0;
			boolean during = change.setting() instanceof TimedEvent;
			double ramp = during && !Double.isNaN(before)
					? Math.min(Math.max(0, change.setting().getRampTime()), Math.max(0, to - change.time()))
					: 0;
			spans.add(new Span(change.time(), Math.max(change.time(), to), value(change.setting()),
					ModelPaths.pathOf(change.setting()), level, ramp > 0 ? before : level, ramp));
			before = level;
		}
		return spans;
	}

	private String value(MethodSetting setting) {
		String value = NumberText.join(ValueEntry.shown(setting, Literals.METHOD_SETTING__VALUE, hints),
				ValueEntry.unit(setting, Literals.METHOD_SETTING__VALUE, hints));
		return setting.getRampTime() > 0
				? NLS.bind(Messages.Time_ramped, value, NumberText.typed(setting.getRampTime()))
				: value;
	}

	private String name(String path) {
		return hints.of(path).map(Quantity::label).orElse(path);
	}

	private List<Span> watched() {
		List<Span> spans = new ArrayList<>();
		method.getConditions().forEach(condition -> spans.add(span(0, length, condition)));
		for (int i = 0; i < starts.size(); i++) {
			for (Condition condition : method.getSegments().get(i).getConditions()) {
				spans.add(span(starts.get(i), end(i), condition));
			}
		}
		return spans;
	}

	private static Span span(double from, double to, Condition condition) {
		return Span.block(from, to, Words.name(condition), ModelPaths.pathOf(condition));
	}
}
