package org.ionwright.tune;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.ModelValue;
import org.ionwright.model.Quantity;
import org.ionwright.spectrum.Polarity;

/** Tune sets and a live instrument: what would change, changing it, and making a set of what is set now. */
public final class TuneSetUse {

	private final Measuring measuring;

	public TuneSetUse(Measuring measuring) {
		this.measuring = measuring;
	}

	/**
	 * A value of a set beside that of the instrument.
	 *
	 * @param now
	 *            set-point of the instrument, the readback where nothing was set; NaN where it offers none
	 * @param tolerance
	 *            within which a readback stands for the value of the set, as noise and resolution allow; 0 for a set-point
	 * @param problem
	 *            why it cannot be set, in words; empty when it can
	 */
	public record Row(String path, double set, double now, double tolerance, String unit, String setText,
			String nowText, Optional<String> problem) {

		public boolean differs() {
			return !(Math.abs(set - now) <= Math.max(tolerance, 1e-9 * Math.max(Math.abs(set), Math.abs(now))));
		}
	}

	/**
	 * What applying the set would do. Touches nothing.
	 *
	 * @param settings
	 *            the widths of scans now
	 */
	public List<Row> compare(TuneSet set, ScanSettings settings) {
		List<Row> rows = new ArrayList<>();
		set.values().forEach((path, value) -> rows.add(row(path, value, settings)));
		return rows;
	}

	private Row row(String path, TuneSet.Value value, ScanSettings settings) {
		if (Knob.isOfScan(path)) {
			boolean width = path.equals(Knob.PEAK_WIDTH);
			double now = width ? settings.peakWidth() : settings.firstStageWindow();
			String unit = width ? "u" : "1";
			return new Row(path, value.value(), now, 0, value.unit(), text(width, value.value()), text(width, now),
					!value.unit().equals(unit)
							? Optional.of("the set has the unit " + value.unit() + ", meant is " + unit)
							: value.value() > 0 ? Optional.empty() : Optional.of("must be above 0"));
		}
		Optional<LiveParameter> found = measuring.instrument().parameter(path);
		if (found.isEmpty()) {
			return new Row(path, value.value(), Double.NaN, 0, value.unit(),
					LiveParameter.number(value.value(), 5) + " " + value.unit(), "-",
					Optional.of("no connected device offers it"));
		}
		LiveParameter parameter = found.get();
		boolean read = Double.isNaN(parameter.setPoint());
		double now = read ? parameter.readback() : parameter.setPoint();
		double tolerance = read && parameter.tolerance() > 0 ? parameter.tolerance() : 0;
		Optional<String> problem = Optional.empty();
		if (!parameter.unit().equals(value.unit())) {
			problem = Optional.of("the set has the unit " + value.unit() + ", the instrument " + parameter.unit());
		} else if (parameter.access() != Access.READ_WRITE) {
			problem = Optional.of("can only be read");
		} else if (!(value.value() >= parameter.minimum() && value.value() <= parameter.maximum())) {
			problem = Optional.of("outside " + parameter.text(parameter.minimum()) + " to "
					+ parameter.text(parameter.maximum()));
		}
		return new Row(path, value.value(), now, tolerance, value.unit(), parameter.text(value.value()),
				parameter.text(now),
				problem);
	}

	private static String text(boolean width, double value) {
		return width ? LiveParameter.number(value, 5) + " u" : LiveParameter.number(100 * value, 5) + " %";
	}

	/**
	 * Sets all values that differ, through the gate: gases before voltages, sources and detector last, the other way round than
	 * when the instrument is made safe. When one is refused, those before are put back. Blocks until all were accepted.
	 *
	 * @return the widths for scans from now on
	 * @throws DeviceException
	 *             naming the parameter; before anything is touched when the comparison has a problem
	 */
	public ScanSettings apply(TuneSet set, ScanSettings settings) throws DeviceException, InterruptedException {
		List<Row> rows = compare(set, settings);
		for (Row row : rows) {
			if (row.problem().isPresent()) {
				throw new DeviceException(DeviceReason.LIMIT, "tune set " + set.name() + ", " + row.path() + " = "
						+ row.setText() + ": " + row.problem().get() + "; nothing was set");
			}
		}
		ScanSettings after = settings;
		Restoring restoring = new Restoring(measuring);
		try {
			for (Row row : rows.stream().filter(Row::differs)
					.sorted(Comparator.comparingInt((Row row) -> rank(row.path())).reversed()).toList()) {
				if (row.path().equals(Knob.PEAK_WIDTH)) {
					after = after.withPeakWidth(row.set());
				} else if (row.path().equals(Knob.FIRST_STAGE_WINDOW)) {
					after = after.withFirstStageWindow(row.set());
				} else {
					measuring.say("setting " + row.path() + " to " + row.setText());
					restoring.turning(row.path(), row.now(), row.set());
					measuring.send(row.path(), row.set());
				}
			}
			return after;
		} catch (DeviceException e) {
			List<String> problems = Restoring.may(e) ? restoring.putBack()
					: List.of("the instrument is left as it is");
			throw new DeviceException(e.reason(), "tune set " + set.name() + ": " + e.getMessage()
					+ (problems.isEmpty() ? "; what was set before it was put back"
							: "; " + String.join("; ", problems)),
					e);
		} catch (InterruptedException e) {
			restoring.putBack();
			throw e;
		}
	}

	private int rank(String path) {
		return measuring.instrument().parameter(path).map(parameter -> parameter.source().role().ordinal()).orElse(0);
	}

	/**
	 * What the instrument was delivered with: the values that its file has for what can be tuned.
	 *
	 * @param settings
	 *            widths of scans
	 */
	public TuneSet shipped(String name, Polarity polarity, ScanSettings settings) {
		Map<String, TuneSet.Value> values = new LinkedHashMap<>();
		for (String path : AutotunePlan.tunable(measuring.instrument())) {
			Optional<ModelValue> stored = ModelPaths.resolve(measuring.instrument().model(), path);
			Optional<Quantity> quantity = stored.flatMap(ModelValue::quantity);
			if (quantity.isPresent() && stored.flatMap(ModelValue::get).orElse("") instanceof Double number) {
				values.put(path, new TuneSet.Value(number, quantity.get().unit()));
			}
		}
		values.put(Knob.PEAK_WIDTH, new TuneSet.Value(settings.peakWidth(), "u"));
		values.put(Knob.FIRST_STAGE_WINDOW, new TuneSet.Value(settings.firstStageWindow(), "1"));
		return new TuneSet(name, polarity, true, values);
	}

	/** Takes the values of some parameters as they are set now, and the widths of scans. */
	public TuneSet taken(String name, Polarity polarity, List<String> paths,
			ScanSettings settings) throws DeviceException {
		Map<String, TuneSet.Value> values = new LinkedHashMap<>();
		for (String path : paths) {
			LiveParameter parameter = measuring.parameter(path);
			double value = Double.isNaN(parameter.setPoint()) ? parameter.readback() : parameter.setPoint();
			values.put(path, new TuneSet.Value(value, parameter.unit()));
		}
		values.put(Knob.PEAK_WIDTH, new TuneSet.Value(settings.peakWidth(), "u"));
		values.put(Knob.FIRST_STAGE_WINDOW, new TuneSet.Value(settings.firstStageWindow(), "1"));
		return new TuneSet(name, polarity, false, values);
	}
}
