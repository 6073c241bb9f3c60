package org.ionwright.driver.srsrga.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Role;
import org.ionwright.device.spi.Point;

/** The parameters of a head. */
final class RgaPoints {

	static final String EMISSION = "ioniser.emission";
	static final String TOTAL_CURRENT = "totalCurrent";
	static final String TOTAL_PRESSURE = "totalPressure";

	/** The multiplier switches the total current off, and only this brings it back; harmful while the multiplier is on. */
	static final String MEASURE_TOTAL = "TP1";

	private static final double LEAST_EMISSION = 0.02e-3;
	private static final double MOST_EMISSION = 3.5e-3;
	private static final double LEAST_MULTIPLIER = 10;
	private static final double MOST_MULTIPLIER = 2490;

	private final RgaHead head;
	private final RgaMonitor monitor;

	RgaPoints(RgaHead head, RgaMonitor monitor) {
		this.head = head;
		this.monitor = monitor;
	}

	List<Point> points(boolean multiplier) {
		List<Point> points = new ArrayList<>();
		points.add(new Point(quantity(EMISSION, "Emission", "A", 0, MOST_EMISSION, 0.02e-3, 0, Role.ION_SOURCE),
				monitor::emission, this::setEmission));
		// of a filament that is off these energies do nothing: they are no reason for an interlock to trip
		points.add(new Point(quantity("ioniser.electronEnergy", "Electron energy", "eV", 25, 105, 0.5, Double.NaN,
				Role.SETTING), reader(RgaSetting.ELECTRON_ENERGY), writer(RgaSetting.ELECTRON_ENERGY)));
		points.add(choice("ioniser.ionEnergy", "Ion energy", Role.SETTING, List.of("8 eV", "12 eV"),
				RgaSetting.ION_ENERGY));
		points.add(new Point(
				quantity("ioniser.focusVoltage", "Focus plate below ground", "V", 0, 150, 0.5, Double.NaN,
						Role.LENS_VOLTAGE),
				reader(RgaSetting.FOCUS), writer(RgaSetting.FOCUS)));
		if (multiplier) {
			points.add(new Point(
					quantity("detector.voltage", "Multiplier, 0 for the Faraday cup", "V", 0, MOST_MULTIPLIER, 0.5, 0,
							Role.DETECTOR_VOLTAGE),
					reader(RgaSetting.MULTIPLIER), this::setMultiplier));
		}
		points.add(choice("detector.noiseFloor", "Time per mass", Role.SETTING, times(), RgaSetting.NOISE_FLOOR));
		points.add(new Point(ParameterDescription.readOnly(TOTAL_CURRENT, "Current of all ions", "A", -1e-6, 1e-6),
				monitor::totalCurrent));
		points.add(new Point(ParameterDescription.readOnly(TOTAL_PRESSURE, "Total pressure (N2)", "Pa", 0,
				RgaMonitor.HIGHEST_PRESSURE),
				monitor::totalPressure));
		for (RgaFault fault : RgaFault.values()) {
			points.add(new Point(ParameterDescription.state("faults." + fault.subject(),
					"Fault: " + fault.subject(), fault.states()), () -> monitor.fault(fault)));
		}
		return points;
	}

	private void setEmission(double ampere) throws DeviceException, InterruptedException {
		if (ampere > 0 && ampere < LEAST_EMISSION) {
			throw gap(EMISSION, ampere, "A", LEAST_EMISSION);
		}
		head.set(RgaSetting.EMISSION, ampere);
	}

	private void setMultiplier(double volt) throws DeviceException, InterruptedException {
		if (volt > 0 && volt < LEAST_MULTIPLIER) {
			throw gap("detector.voltage", volt, "V", LEAST_MULTIPLIER);
		}
		head.set(RgaSetting.MULTIPLIER, volt);
		if (volt == 0 && head.free()) {
			head.conversation().tell(MEASURE_TOTAL);
		}
	}

	private DeviceException gap(String name, double value, String unit, double least) {
		return new DeviceException(DeviceReason.LIMIT,
				head.conversation().address() + ": " + name + " = " + Texts.number(value) + " " + unit
						+ " is possible neither as off nor as on; set 0 or at least " + Texts.number(least) + " "
						+ unit + "; nothing was sent");
	}

	private Point choice(String name, String label, Role role, List<String> states, RgaSetting setting) {
		return new Point(new ParameterDescription(name, label, "1", Access.READ_WRITE, 0, states.size() - 1,
				Double.POSITIVE_INFINITY, 0, Double.NaN, states, role), reader(setting), value -> {
					if (value != Math.rint(value)) {
						throw new DeviceException(DeviceReason.LIMIT, head.conversation().address() + ": " + name
								+ " = " + Texts.number(value) + " is none of " + states + ", which count from 0");
					}
					head.set(setting, value);
				});
	}

	private Point.Reader reader(RgaSetting setting) {
		return () -> Point.Value.good(head.read(setting));
	}

	private Point.Writer writer(RgaSetting setting) {
		return value -> head.set(setting, value);
	}

	private static List<String> times() {
		return IntStream.range(0, RgaProtocol.noiseFloors())
				.mapToObj(i -> String.format(Locale.ROOT, "%.3f s", RgaProtocol.peakSeconds(i))).toList();
	}

	private static ParameterDescription quantity(String name, String label, String unit, double minimum,
			double maximum, double tolerance, double safe, Role role) {
		return new ParameterDescription(name, label, unit, Access.READ_WRITE, minimum, maximum,
				Double.POSITIVE_INFINITY, tolerance, safe, List.of(), role);
	}
}
