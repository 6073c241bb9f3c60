package org.ionwright.device.tck.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ionwright.device.Calibration;
import org.ionwright.device.CalibrationDescription;
import org.ionwright.device.CalibrationDescription.Coefficient;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.spi.Calibratable;

/** Calibrations that the device keeps. */
public final class CalibrationChecks {

	private final Subject subject;

	public CalibrationChecks(Subject subject) {
		this.subject = subject;
	}

	public List<Check> checks() throws DeviceException, InterruptedException {
		List<Check> checks = new ArrayList<>();
		checks.add(new Check("an unknown calibration is refused as UNSUPPORTED", this::unknown));
		try (Bench sample = Bench.sample(subject)) {
			for (CalibrationDescription described : sample.as(Calibratable.class).calibrations()) {
				checks.add(new Check("a calibration has the coefficients of its description, inside their limits",
						described.subject(), () -> read(described)));
				checks.add(new Check("a calibration is kept and read back, and the old one can be restored",
						described.subject(), () -> change(described)));
				checks.add(
						new Check("a calibration that lacks a coefficient or is out of range is refused whole as LIMIT",
								described.subject(), () -> refuse(described)));
			}
			Expect.that(checks.size() > 1, () -> "the driver is Calibratable but has no calibration");
		}
		return checks;
	}

	private void unknown() throws DeviceException, InterruptedException {
		try (Bench bench = Bench.opened(subject)) {
			Expect.refused("the calibration no-such-subject", DeviceReason.UNSUPPORTED,
					() -> calibration(bench, "no-such-subject"));
		}
	}

	private void read(CalibrationDescription described) throws DeviceException, InterruptedException {
		List<String> findings = new ArrayList<>();
		try (Bench bench = Bench.opened(subject)) {
			Calibration kept = calibration(bench, described.subject());
			List<String> names = described.coefficients().stream().map(Coefficient::name).toList();
			if (!List.copyOf(kept.coefficients().keySet()).equals(names)) {
				findings.add("described are " + names + ", read were " + kept.coefficients().keySet());
			}
			for (Coefficient coefficient : described.coefficients()) {
				double value = kept.coefficients().getOrDefault(coefficient.name(), Double.NaN);
				if (!(value >= coefficient.minimum() && value <= coefficient.maximum())) {
					findings.add(coefficient.name() + " = " + value + " is outside its limits");
				}
				if (!Ucum.valid(coefficient.unit())) {
					findings.add(
							coefficient.name() + ": '" + coefficient.unit() + "' is no UCUM code known to the kit");
				}
			}
		}
		Expect.none(findings);
	}

	private void change(CalibrationDescription described) throws DeviceException, InterruptedException {
		try (Bench bench = Bench.opened(subject)) {
			Calibration old = calibration(bench, described.subject());
			Map<String, Double> other = new LinkedHashMap<>();
			for (Coefficient coefficient : described.coefficients()) {
				other.put(coefficient.name(), moved(coefficient, old.coefficients().get(coefficient.name())));
			}
			try {
				calibrate(bench, new Calibration(described.subject(), other));
				compare(described, other, calibration(bench, described.subject()));
			} finally {
				calibrate(bench, old);
			}
			compare(described, old.coefficients(), calibration(bench, described.subject()));
		}
	}

	/** A little away, inside the limits and on the grid of the device. */
	private static double moved(Coefficient coefficient, double value) {
		double step = Math.max(coefficient.resolution(), 0);
		step = step > 0 ? step * Math.max(1, Math.rint(1e-3 * (coefficient.maximum() - coefficient.minimum()) / step))
				: 1e-3 * (coefficient.maximum() - coefficient.minimum());
		return value + step <= coefficient.maximum() ? value + step : value - step;
	}

	private static void compare(CalibrationDescription described, Map<String, Double> wanted, Calibration kept) {
		List<String> findings = new ArrayList<>();
		for (Coefficient coefficient : described.coefficients()) {
			double want = wanted.get(coefficient.name());
			double have = kept.coefficients().getOrDefault(coefficient.name(), Double.NaN);
			if (!SettingChecks.near(have, want, coefficient.resolution())) {
				findings.add(coefficient.name() + " was set to " + want + " and reads " + have);
			}
		}
		Expect.none(findings);
	}

	private void refuse(CalibrationDescription described) throws DeviceException, InterruptedException {
		try (Bench bench = Bench.opened(subject)) {
			Calibration old = calibration(bench, described.subject());
			Map<String, Double> fewer = new LinkedHashMap<>(old.coefficients());
			fewer.remove(described.coefficients().getLast().name());
			refused(bench, new Calibration(described.subject(), fewer));
			Map<String, Double> beyond = new LinkedHashMap<>();
			for (Coefficient coefficient : described.coefficients()) {
				beyond.put(coefficient.name(), moved(coefficient, old.coefficients().get(coefficient.name())));
			}
			Coefficient last = described.coefficients().getLast();
			beyond.put(last.name(), last.maximum() + Math.max(1, Math.abs(last.maximum())));
			refused(bench, new Calibration(described.subject(), beyond));
			compare(described, old.coefficients(), calibration(bench, described.subject()));
		}
	}

	private static void refused(Bench bench, Calibration calibration) throws InterruptedException {
		Expect.refused("the calibration " + calibration, DeviceReason.LIMIT, () -> calibrate(bench, calibration));
	}

	private static Calibration calibration(Bench bench, String name) throws DeviceException, InterruptedException {
		return bench.call("calibration", () -> bench.as(Calibratable.class).calibration(name));
	}

	private static void calibrate(Bench bench, Calibration calibration) throws DeviceException, InterruptedException {
		bench.act("calibrate", () -> bench.as(Calibratable.class).calibrate(calibration));
	}
}
