package org.ionwright.instrument.internal.operation;

import static org.ionwright.instrument.operation.Guarded.CONE_VOLTAGE;
import static org.ionwright.instrument.operation.Guarded.DETECTOR_VOLTAGE;
import static org.ionwright.instrument.operation.Guarded.ELECTRON_SOURCE;
import static org.ionwright.instrument.operation.Guarded.FILTER_VOLTAGE;
import static org.ionwright.instrument.operation.Guarded.GAS_HEATER;
import static org.ionwright.instrument.operation.Guarded.ISOLATION_VALVE;
import static org.ionwright.instrument.operation.Guarded.LIQUID;
import static org.ionwright.instrument.operation.Guarded.SCAN;
import static org.ionwright.instrument.operation.Guarded.SOURCE_HEATER;
import static org.ionwright.instrument.operation.Guarded.SPRAY_VOLTAGE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ionwright.device.Access;
import org.ionwright.device.Quality;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.internal.operation.Step.Wait;
import org.ionwright.instrument.internal.operation.Step.Write;
import org.ionwright.instrument.operation.Guarded;
import org.ionwright.instrument.operation.OperatingSequence;

/**
 * The steps of the sequences for an instrument; thresholds and times are those of the operating rules. Values that are set are those its
 * file is meant to be operated at.
 */
final class Sequences {

	private static final double TORR = 133.322;
	/** Below it a turbo pump may be started. */
	static final double TURBO_START_PASCAL = 1000;
	/** Pumped. */
	static final double BASE_PASCAL = 1e-5 * TORR;
	/** Below it the source may be touched. */
	static final double COOL_KELVIN = 333.15;
	/** Above it an instrument counts as vented, and the higher one is waited for. */
	static final double VENTED_PASCAL = 90e3;
	private static final double FULL_PASCAL = 95e3;
	/** Ends the path of the switch of a value. */
	private static final String ENABLE = ".on";
	private static final double VENT_TURBO_SPEED = 0.5;
	private static final Duration SWITCHING = Duration.ofSeconds(30);
	private static final Duration LONG_PUMPING = Duration.ofHours(14);
	static final Set<Guarded> ENERGISED = EnumSet.of(SCAN, DETECTOR_VOLTAGE, SPRAY_VOLTAGE, CONE_VOLTAGE,
			ELECTRON_SOURCE,
			FILTER_VOLTAGE, GAS_HEATER, SOURCE_HEATER, LIQUID);
	private static final Set<Guarded> ALL = with(ENERGISED, ISOLATION_VALVE);
	private static final Set<Guarded> BEAM = EnumSet.of(SCAN, DETECTOR_VOLTAGE, SPRAY_VOLTAGE, CONE_VOLTAGE,
			ELECTRON_SOURCE, FILTER_VOLTAGE, LIQUID);

	private final Plant plant;
	private final Map<OperatingSequence, List<Step>> steps = new EnumMap<>(OperatingSequence.class);

	Sequences(Plant plant) {
		this.plant = plant;
		for (OperatingSequence sequence : OperatingSequence.values()) {
			steps.put(sequence, made(sequence));
		}
	}

	SequenceRunner runner(OperatingSequence sequence) {
		return new SequenceRunner(sequence, steps(sequence), abort(sequence));
	}

	private static Set<Guarded> abort(OperatingSequence sequence) {
		return switch (sequence) {
		case PUMP_DOWN -> Set.of(ISOLATION_VALVE);
		case WARM_UP -> EnumSet.of(GAS_HEATER, SOURCE_HEATER, ISOLATION_VALVE);
		case OPERATE -> BEAM;
		default -> ENERGISED;
		};
	}

	private List<Step> steps(OperatingSequence sequence) {
		return steps.getOrDefault(sequence, List.of());
	}

	private List<Step> made(OperatingSequence sequence) {
		return switch (sequence) {
		case PUMP_DOWN -> pumpDown();
		case WARM_UP -> warmUp();
		case OPERATE -> operate();
		case STANDBY -> standby();
		case CLEAN -> clean();
		case VENT -> vent();
		case EMERGENCY -> List.of(Step.off("all off", ALL, SWITCHING));
		};
	}

	/** A line a step, with the values that would be set. */
	List<String> preview(OperatingSequence sequence, Readings readings) {
		return steps(sequence).stream().map(step -> {
			String off = step.off().stream().filter(readings::on).map(what -> what.text() + " off")
					.collect(Collectors.joining(", "));
			String sets = step.writes().apply(readings).stream().map(write -> readings.get(write.path())
					.map(parameter -> parameter.label() + " " + parameter.text(write.value())).orElse(write.path()))
					.collect(Collectors.joining(", "));
			String what = off + (off.isEmpty() || sets.isEmpty() ? "" : ", ") + sets;
			return step.name() + (what.isEmpty() ? "" : ": " + what);
		}).toList();
	}

	private List<Step> pumpDown() {
		return List.of(Step.off("supplies off", ALL, SWITCHING),
				Step.check("source and gas", Duration.ofMinutes(1), this::ready),
				Step.set("vent valve shut", SWITCHING, offered(plant.ventValve(), 0), reached(plant.ventValve())),
				Step.set("backing pump on", Duration.ofMinutes(5), pumps(plant.backingPumps(), 1),
						below("backing pressure", plant.backingPressure(), TURBO_START_PASCAL,
								"leak or pump fault")),
				Step.set("turbo pump on", Duration.ofMinutes(8), pumps(plant.highVacuumPumps(), 1),
						readings -> speed(readings, Matrix.TURBO_SPEED, true)),
				Step.check("analyser vacuum", LONG_PUMPING,
						below("analyser pressure", plant.analyserPressure(), BASE_PASCAL, "leak or wet walls")));
	}

	private List<Step> warmUp() {
		List<Step> steps = new ArrayList<>(List.of(
				Step.set("gas on", Duration.ofMinutes(1), values(plant.gasFlows()), all(plant.gasFlows())),
				Step.set("source heater on", Duration.ofMinutes(15), heaters(SOURCE_HEATER), arrived(SOURCE_HEATER)),
				Step.set("gas heater on", Duration.ofMinutes(15), heaters(GAS_HEATER), arrived(GAS_HEATER))));
		if (plant.hasIsolationValve()) {
			steps.add(Step.set("isolation valve open", SWITCHING, offered(plant.isolationValve(), 1),
					reached(plant.isolationValve())));
		}
		steps.add(Step.check("interface pressure", Duration.ofMinutes(2), this::inBand));
		return steps;
	}

	private List<Step> operate() {
		return List.of(
				Step.set("liquid on", Duration.ofMinutes(2), values(List.of("ionSource.liquidSupply.flow")),
						all(List.of("ionSource.liquidSupply.flow"))),
				Step.set("lenses on", SWITCHING, values(plant.lenses()), all(plant.lenses())),
				Step.set("cone voltage on", SWITCHING, values(List.of("ionSource.coneVoltage")),
						all(List.of("ionSource.coneVoltage"))),
				Step.set("detector on", Duration.ofMinutes(1), values(List.of("detector.voltage")),
						all(List.of("detector.voltage"))),
				Step.set("spray voltage on", Duration.ofMinutes(1), values(sprayVoltages()), all(sprayVoltages())),
				Step.check("spray", Duration.ofMinutes(1), this::sprays));
	}

	private List<Step> standby() {
		return List.of(
				Step.off("spray, detector and fields off",
						EnumSet.of(SCAN, DETECTOR_VOLTAGE, SPRAY_VOLTAGE, CONE_VOLTAGE, ELECTRON_SOURCE,
								FILTER_VOLTAGE),
						SWITCHING),
				Step.off("liquid off", EnumSet.of(LIQUID), SWITCHING),
				Step.off("gas heater off", EnumSet.of(GAS_HEATER), SWITCHING));
	}

	private List<Step> clean() {
		List<Step> steps = new ArrayList<>(standby());
		steps.add(Step.off("source heater off", EnumSet.of(SOURCE_HEATER), SWITCHING));
		steps.add(Step.check("source cool", Duration.ofHours(2), this::cool));
		steps.add(Step.off("isolation valve shut", EnumSet.of(ISOLATION_VALVE), SWITCHING));
		steps.add(Step.set("gas off", Duration.ofMinutes(1), zero(plant.gasFlows()), all(plant.gasFlows())));
		steps.add(Step.check("analyser holds its vacuum", SWITCHING, below("analyser pressure",
				plant.analyserPressure(), 1e-4 * TORR, "the isolation valve leaks; do not open the source")));
		return steps;
	}

	private List<Step> vent() {
		List<Step> steps = new ArrayList<>(standby());
		steps.add(Step.off("source heater off", EnumSet.of(SOURCE_HEATER), SWITCHING));
		steps.add(Step.check("source cool", Duration.ofHours(2), this::cool));
		steps.add(Step.off("isolation valve shut", EnumSet.of(ISOLATION_VALVE), SWITCHING));
		steps.add(Step.set("gas off", Duration.ofMinutes(1), zero(plant.gasFlows()), all(plant.gasFlows())));
		steps.add(Step.set("turbo pump off", Duration.ofMinutes(40), pumps(plant.highVacuumPumps(), 0),
				readings -> speed(readings, VENT_TURBO_SPEED, false)));
		steps.add(Step.set("vent valve open", SWITCHING, offered(plant.ventValve(), 1), reached(plant.ventValve())));
		steps.add(Step.set("backing pump off", Duration.ofMinutes(20), pumps(plant.backingPumps(), 0), readings -> {
			double pressure = readings.value(plant.analyserPressure());
			return Double.isNaN(pressure)
					? Wait.skipped(() -> "no reading of the analyser pressure: wait 5 minutes by the clock")
					: pressure >= FULL_PASCAL ? Wait.done(() -> shown(readings, plant.analyserPressure()))
							: Wait.waiting(
									() -> "waiting for atmosphere: " + shown(readings, plant.analyserPressure()));
		}));
		steps.add(Step.set("vent valve shut", SWITCHING, offered(plant.ventValve(), 0), reached(plant.ventValve())));
		return steps;
	}

	private static Set<Guarded> with(Set<Guarded> some, Guarded other) {
		Set<Guarded> more = EnumSet.copyOf(some);
		more.add(other);
		return more;
	}

	/** Enclosure, exhaust and gas supply as far as they are read. */
	private Wait ready(Readings readings) {
		double closed = readings.value(List.of(plant.enclosure()));
		if (closed < 0.5) {
			return Wait.waiting(() -> "the source enclosure is open; close it");
		}
		double exhaust = readings.value(plant.exhaust());
		if (exhaust >= 0) {
			return Wait
					.waiting(() -> "the source exhaust is not below atmosphere: " + shown(readings, plant.exhaust()));
		}
		return Wait.done(() -> Double.isNaN(closed) ? "no reading of the source enclosure: look yourself" : "closed");
	}

	private Wait inBand(Readings readings) {
		double pressure = readings.value(plant.interfacePressure());
		String is = shown(readings, plant.interfacePressure());
		if (plant.interfacePressure().isEmpty()) {
			return Wait.skipped(() -> "the instrument has no interface chamber");
		}
		if (pressure >= 100 && pressure <= 1000) {
			return Wait.done(() -> is);
		}
		return Wait.waiting(() -> is + ", wanted is 1 to 10 mbar; " + (pressure < 100 ? "too low: entrance blocked?"
				: "too high: cone missing, or a leak?"));
	}

	private Wait sprays(Readings readings) {
		List<String> meter = List.of("ionSource.ioniser.capillaryCurrent");
		double current = readings.value(meter);
		if (Double.isNaN(current)) {
			return Wait.skipped(() -> "no reading of the spray current");
		}
		if (current > 5e-6) {
			return Wait.failed(() -> "discharge: " + shown(readings, meter) + "; take a lower spray voltage");
		}
		return current >= 1e-8 ? Wait.done(() -> shown(readings, meter))
				: Wait.waiting(
						() -> "waiting for the spray: " + shown(readings, meter) + ", wanted is 0.01 uA or more");
	}

	private Wait cool(Readings readings) {
		for (Guarded heater : List.of(SOURCE_HEATER, GAS_HEATER)) {
			for (LiveParameter parameter : readings.guarded(heater)) {
				if (!(parameter.readback() < COOL_KELVIN)) {
					return Wait.waiting(() -> parameter.label() + ": " + parameter.text(parameter.readback())
							+ ", wanted is below " + parameter.text(COOL_KELVIN));
				}
			}
		}
		return Wait.done(() -> "cool");
	}

	private Wait speed(Readings readings, double limit, boolean above) {
		boolean any = false;
		for (String pump : plant.highVacuumPumps()) {
			LiveParameter rotation = readings.get(pump + ".rotation").orElse(null);
			if (rotation != null) {
				any = true;
				if (!(above ? rotation.readback() > limit : rotation.readback() < limit)) {
					return Wait
							.waiting(() -> rotation.label() + ": " + rotation.text(rotation.readback()) + ", wanted is "
									+ (above ? "above " : "below ") + rotation.text(limit));
				}
			}
		}
		return any ? Wait.done(() -> "") : Wait.skipped(() -> "no reading of the speed of a turbo pump");
	}

	private static Step.Until below(String what, List<String> gauges, double limit, String otherwise) {
		return readings -> {
			double pressure = readings.value(gauges);
			if (gauges.isEmpty() || readings.first(gauges).isEmpty()) {
				return Wait.skipped(() -> "no reading of the " + what);
			}
			return pressure < limit ? Wait.done(() -> shown(readings, gauges))
					: Wait.waiting(() -> what + " " + shown(readings, gauges) + ", wanted is below "
							+ readings.first(gauges).map(gauge -> gauge.text(limit)).orElse("") + "; if it stays: "
							+ otherwise);
		};
	}

	private static String shown(Readings readings, List<String> paths) {
		return readings.first(paths).map(parameter -> parameter.text(parameter.readback())).orElse("no reading");
	}

	private List<String> sprayVoltages() {
		return Stream.of("ionSource.ioniser.capillaryVoltage", "ionSource.ioniser.coronaVoltage")
				.filter(path -> !Double.isNaN(plant.number(path, Double.NaN))).toList();
	}

	private static boolean settable(Readings readings, String path) {
		return readings.get(path).filter(parameter -> parameter.access() == Access.READ_WRITE).isPresent();
	}

	private static Function<Readings, List<Write>> offered(String path, double value) {
		return readings -> settable(readings, path) ? List.of(new Write(path, value)) : List.of();
	}

	private Function<Readings, List<Write>> values(List<String> paths) {
		return readings -> paths.stream()
				.filter(path -> settable(readings, path) && !Double.isNaN(plant.number(path, Double.NaN)))
				.flatMap(path -> switchedOn(readings, path, plant.number(path, Double.NaN))).toList();
	}

	/**
	 * A value with the switch that its device has for it. A voltage, which must not jump, is brought to zero first, then switched on, then
	 * set; anything else is set and switched on.
	 */
	private static Stream<Write> switchedOn(Readings readings, String path, double value) {
		LiveParameter enable = readings.get(path + ENABLE).filter(found -> found.access() == Access.READ_WRITE)
				.orElse(null);
		if (enable == null || enable.quality() == Quality.GOOD && enable.readback() >= enable.maximum() - 1e-3) {
			return Stream.of(new Write(path, value));
		}
		Write on = new Write(enable.path(), enable.maximum(), 1);
		boolean voltage = readings.get(path).filter(found -> found.unit().equals("V")).isPresent();
		return voltage ? Stream.of(new Write(path, 0), on, new Write(path, value, 2))
				: Stream.of(new Write(path, value), on);
	}

	private Function<Readings, List<Write>> heaters(Guarded heater) {
		return readings -> readings.guarded(heater).stream()
				.filter(parameter -> parameter.access() == Access.READ_WRITE
						&& !Double.isNaN(plant.number(parameter.path(), Double.NaN)))
				.flatMap(parameter -> switchedOn(readings, parameter.path(),
						plant.number(parameter.path(), Double.NaN)))
				.toList();
	}

	private static Function<Readings, List<Write>> zero(List<String> paths) {
		return readings -> paths.stream().filter(path -> settable(readings, path)).map(path -> new Write(path, 0))
				.toList();
	}

	private static Function<Readings, List<Write>> pumps(List<String> pumps, double value) {
		return readings -> pumps.stream().map(pump -> pump + ".running").filter(path -> settable(readings, path))
				.map(path -> new Write(path, value)).toList();
	}

	private static Step.Until reached(String path) {
		return all(List.of(path));
	}

	/** All that can be set have arrived. */
	private static Step.Until all(List<String> paths) {
		return readings -> arrived(paths.stream().flatMap(path -> readings.get(path).stream()).toList());
	}

	private static Step.Until arrived(Guarded what) {
		return readings -> arrived(readings.guarded(what));
	}

	private static Wait arrived(List<LiveParameter> parameters) {
		boolean any = false;
		for (LiveParameter parameter : parameters) {
			if (parameter.access() == Access.READ_WRITE && !Double.isNaN(parameter.setPoint())) {
				any = true;
				if (!parameter.arrived()) {
					return Wait.waiting(() -> parameter.label() + ": " + parameter.text(parameter.readback()) + " of "
							+ parameter.text(parameter.setPoint()));
				}
			}
		}
		return any ? Wait.done(() -> "arrived") : Wait.skipped(() -> "no device offers it; see to it by hand");
	}
}
