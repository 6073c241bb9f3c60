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
import static org.ionwright.instrument.operation.Guarded.VENT_VALVE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.operation.Guarded;

/**
 * The interlock matrix of an instrument: the rows that its file lists, with their thresholds, and the usual ones where it lists none. A
 * reading that a listed row needs and no device gives blocks; a row that is not listed counts as far as there are readings, apart from
 * the pressures of analyser and interface, which always count.
 */
public final class Matrix {

	private static final double TORR = 133.322;
	private static final Duration AT_ONCE = Duration.ZERO;
	/** Until the interface has filled after its valve was opened. */
	private static final Duration FILLING = Duration.ofSeconds(10);
	/** A single strong peak does not switch the detector off. */
	private static final Duration PEAK = Duration.ofSeconds(1);
	/** Lowest speed of a turbo pump, of its nominal one. */
	static final double TURBO_SPEED = 0.8;
	/** Highest speed at which it may be vented, with what it may be read wrong. */
	private static final double VENT_SPEED = 0.55;
	static final double LOWEST_INTERFACE_PASCAL = 50;
	private static final String ENCLOSURE_SOURCE = "seed 001, claim 1: wall around the spray";
	private static final Set<Guarded> HEATERS = EnumSet.of(GAS_HEATER, SOURCE_HEATER);
	private static final Set<Guarded> ALL = EnumSet.complementOf(EnumSet.of(VENT_VALVE));

	/** A row of the file. */
	private record Listed(String name, double threshold, boolean enabled, boolean hardware, boolean required) {
	}

	private final Plant plant;
	private final List<Rule> rules = new ArrayList<>();

	private Matrix(Plant plant) {
		this.plant = plant;
	}

	/** The rules of an instrument, those of its file that are switched off left out, those of one's own last. */
	public static List<Rule> of(Plant plant) {
		Matrix matrix = new Matrix(plant);
		matrix.enclosure();
		matrix.gas();
		matrix.exhaust();
		matrix.interfacePressure();
		matrix.backing();
		matrix.analyser();
		matrix.chamber();
		matrix.temperature();
		matrix.currents();
		matrix.links();
		matrix.rules.addAll(UserRules.of(plant));
		return List.copyOf(matrix.rules);
	}

	private Optional<Listed> row(String condition, String name, double threshold, boolean always) {
		for (String row : plant.elements("interlocks")) {
			if (condition.equals(plant.text(row + ".condition"))) {
				Listed listed = new Listed(plant.text(row + ".name").isEmpty() ? name : plant.text(row + ".name"),
						plant.number(row + ".threshold", threshold), plant.is(row + ".enabled"),
						plant.is(row + ".hardware"), true);
				return listed.enabled() ? Optional.of(listed) : Optional.empty();
			}
		}
		return Optional.of(new Listed(name, threshold, true, false, always));
	}

	private void add(Listed row, String name, Watch watch, Set<Guarded> blocks, Set<Guarded> trips, Duration settle,
			String source) {
		rules.add(new Rule(name, watch, blocks, trips, row.required(), settle, row.hardware(), source));
	}

	private void enclosure() {
		row("SOURCE_ENCLOSURE", "source enclosure", 0, false).ifPresent(row -> {
			add(row, row.name(), Band.position(List.of(plant.enclosure()), 1, row.required()),
					EnumSet.of(SPRAY_VOLTAGE, CONE_VOLTAGE, GAS_HEATER, SOURCE_HEATER),
					EnumSet.of(SPRAY_VOLTAGE, CONE_VOLTAGE), AT_ONCE, ENCLOSURE_SOURCE);
			if (plant.hasIsolationValve()) {
				add(row, "isolation valve", Band.position(List.of(plant.isolationValve()), 1, row.required()),
						EnumSet.of(SPRAY_VOLTAGE, CONE_VOLTAGE), EnumSet.of(SPRAY_VOLTAGE, CONE_VOLTAGE), AT_ONCE,
						"operating rules: no spray against a shut valve");
			}
		});
	}

	private void gas() {
		row("GAS_SUPPLY", "gas supply", 600e3, false).ifPresent(row -> {
			Set<Guarded> dry = EnumSet.of(GAS_HEATER, SOURCE_HEATER, SPRAY_VOLTAGE, LIQUID);
			if (!plant.gasSupply().isEmpty()) {
				add(row, row.name(),
						Band.above(plant.gasSupply(), row.threshold(), 1.02 * row.threshold(), row.required()), dry,
						dry,
						AT_ONCE, "operating rules: nitrogen 650 to 750 kPa");
			}
			if (!plant.sprayGas().isEmpty()) {
				Set<Guarded> spray = EnumSet.of(GAS_HEATER, SPRAY_VOLTAGE, LIQUID);
				add(row, "spray gas", Watches.flows(plant.sprayGas(), plant::flowing, row.required()), spray, spray,
						AT_ONCE,
						"seed 001: gas around the spray");
			}
			if (!plant.gasFlows().isEmpty()) {
				Set<Guarded> heater = EnumSet.of(SOURCE_HEATER);
				add(row, "source gas",
						Watches.flows(Stream.concat(plant.gasFlows().stream(), plant.sprayGas().stream()).toList(),
								plant::flowing, row.required()),
						heater, heater, AT_ONCE, "operating rules: no heater without gas");
			}
		});
	}

	private void exhaust() {
		row("EXHAUST", "source exhaust", 0, false).filter(row -> !plant.exhaust().isEmpty())
				.ifPresent(row -> add(row, row.name(),
						Band.below(plant.exhaust(), row.threshold(), row.threshold() - 20, row.required()),
						EnumSet.of(LIQUID, SPRAY_VOLTAGE), EnumSet.of(LIQUID, SPRAY_VOLTAGE), AT_ONCE,
						"operating rules: source exhaust never above atmosphere"));
	}

	private void interfacePressure() {
		row("INTERFACE_PRESSURE", "interface pressure", 1500, true).ifPresent(row -> {
			List<String> gauges = plant.interfacePressure();
			String source = "seed 000, claim 1";
			add(row, row.name(),
					Band.below(gauges, row.threshold(), 0.9 * row.threshold(), row.required()),
					EnumSet.of(ISOLATION_VALVE, FILTER_VOLTAGE, SPRAY_VOLTAGE, CONE_VOLTAGE),
					EnumSet.of(ISOLATION_VALVE, SPRAY_VOLTAGE, CONE_VOLTAGE), AT_ONCE, source);
			Watch low = Watches.when(readings -> !plant.hasIsolationValve() || readings.on(ISOLATION_VALVE),
					"the isolation valve is shut", Band.above(gauges, LOWEST_INTERFACE_PASCAL,
							1.1 * LOWEST_INTERFACE_PASCAL, row.required()));
			add(row, row.name() + ", low", low, EnumSet.of(FILTER_VOLTAGE, SPRAY_VOLTAGE, CONE_VOLTAGE),
					EnumSet.of(SPRAY_VOLTAGE, CONE_VOLTAGE), AT_ONCE, source + ": entrance blocked");
			if (plant.hasIsolationValve()) {
				add(row, row.name() + ", low for long", low, Set.of(), EnumSet.of(ISOLATION_VALVE), FILLING,
						source + ": entrance blocked");
			}
		});
	}

	private void backing() {
		row("BACKING", "backing pressure", 1500, false).ifPresent(row -> {
			Set<Guarded> vacuum = EnumSet.of(ISOLATION_VALVE, FILTER_VOLTAGE, DETECTOR_VOLTAGE);
			Set<Guarded> off = withSpray(vacuum);
			if (!plant.backingPressure().isEmpty()) {
				add(row, row.name(),
						Band.below(plant.backingPressure(), row.threshold(), 0.9 * row.threshold(), row.required()),
						vacuum, off, AT_ONCE, "operating rules: critical backing pressure of the turbo pumps");
			}
			List<Band> speeds = plant.highVacuumPumps().stream().map(pump -> Band
					.above(List.of(pump + ".rotation"), TURBO_SPEED, TURBO_SPEED + 0.02, row.required())).toList();
			if (!speeds.isEmpty()) {
				add(row, "turbo speed", Watches.all(speeds), vacuum, off, AT_ONCE,
						"operating rules: turbo pumps above 80 %");
				List<Band> slow = plant.highVacuumPumps().stream()
						.map(pump -> Band.below(List.of(pump + ".rotation"), VENT_SPEED, VENT_SPEED, row.required()))
						.toList();
				Set<Guarded> vent = EnumSet.of(VENT_VALVE);
				add(row, "turbo run-down", Watches.all(slow), vent, vent, AT_ONCE,
						"operating rules: vent below 50 % of the speed");
			}
		});
	}

	/** What shuts the valve takes the voltages off that must not stand against it. */
	private static Set<Guarded> withSpray(Set<Guarded> some) {
		Set<Guarded> more = EnumSet.copyOf(some);
		more.add(SPRAY_VOLTAGE);
		more.add(CONE_VOLTAGE);
		return more;
	}

	private void analyser() {
		row("ANALYSER_PRESSURE", "analyser vacuum", 1e-4 * TORR, true).ifPresent(row -> {
			List<String> gauges = plant.analyserPressure();
			Set<Guarded> fields = EnumSet.of(FILTER_VOLTAGE, DETECTOR_VOLTAGE, ELECTRON_SOURCE);
			add(row, row.name(), Band.below(gauges, row.threshold(), 0.8 * row.threshold(), row.required()), fields,
					fields, AT_ONCE, "seed 001, chamber 46");
			add(row, row.name() + ", far above",
					Band.below(gauges, 5 * row.threshold(), 4 * row.threshold(), row.required()),
					EnumSet.of(ISOLATION_VALVE), withSpray(EnumSet.of(ISOLATION_VALVE)), AT_ONCE,
					"seed 001, chamber 46; seed 002, claim 1: never 1e-3 torr");
		});
	}

	private void chamber() {
		row("CHAMBER_PRESSURE", "chamber pressure", plant.reliefPressure(), false)
				.filter(row -> !plant.chamberPressure().isEmpty()).ifPresent(row -> {
					double limit = row.threshold() > 0 ? row.threshold() : plant.reliefPressure();
					if (limit > 0) {
						Set<Guarded> off = EnumSet.of(GAS_HEATER, SOURCE_HEATER, LIQUID, SPRAY_VOLTAGE);
						add(row, row.name(),
								Watches.all(List.of(
										Band.below(plant.chamberPressure(), limit, 0.98 * limit, row.required()),
										Band.position(plant.reliefValve(), 0, false))),
								EnumSet.of(GAS_HEATER, SOURCE_HEATER, SPRAY_VOLTAGE), off, AT_ONCE,
								"seed 001, relief valve of chamber 18");
					}
				});
	}

	private void temperature() {
		row("TEMPERATURE", "heater temperature", 473.15, false).ifPresent(row -> {
			for (Guarded heater : HEATERS) {
				List<Watch> watches = new ArrayList<>(List.of(Watches.each(readings -> temperatures(readings, heater),
						parameter -> hottest(parameter, heater, row.threshold()))));
				List<String> states = heater == SOURCE_HEATER ? List.of("ionSource.blockHeaterState")
						: List.of("ionSource.ioniser.desolvationHeaterState",
								"ionSource.ioniser.chamber.heater.heaterState");
				states.forEach(state -> watches.add(Watches.word(state, Set.of("broken", "too hot"))));
				Watch watch = Watches.all(watches);
				rules.add(new Rule(heater == SOURCE_HEATER ? row.name() : heater.text() + " temperature", watch,
						EnumSet.of(heater), EnumSet.of(heater), true, AT_ONCE, row.hardware(),
						"operating rules: over-temperature trip independent of the controller"));
			}
		});
	}

	/** Without the switches of the heaters. */
	private static List<LiveParameter> temperatures(Readings readings, Guarded heater) {
		List<LiveParameter> all = readings.guarded(heater);
		for (LiveParameter parameter : all) {
			if (parameter.path().endsWith(".on")) {
				return all.stream().filter(each -> !each.path().endsWith(".on")).toList();
			}
		}
		return all;
	}

	/** The limit of the file is that of the source block; a gas heater goes by its own range. */
	private static Band hottest(LiveParameter heater, Guarded what, double limit) {
		double highest = what == SOURCE_HEATER ? limit : heater.maximum() + 25;
		return Band.below(List.of(heater.path()), highest, highest - 5, false);
	}

	private void currents() {
		row("CAPILLARY_CURRENT", "capillary current", 20e-6, false).ifPresent(row -> {
			String ioniser = "ionSource.ioniser.";
			List<Watch> watches = List.of(
					Band.below(List.of(ioniser + "capillaryCurrent"), row.threshold(), 0.9 * row.threshold(), false),
					Band.position(List.of(ioniser + "capillarySupplyTripped"), 0, false),
					Band.position(List.of(ioniser + "groundFault"), 0, false));
			Set<Guarded> spray = EnumSet.of(SPRAY_VOLTAGE);
			rules.add(new Rule(row.name(), Watches.all(watches), spray, spray, false, AT_ONCE, row.hardware(),
					"operating rules: discharge, ground fault on wall 16 of seed 001"));
		});
		row("COUNT_RATE", "count rate", 5e6, false).ifPresent(row -> {
			Set<Guarded> detector = EnumSet.of(DETECTOR_VOLTAGE);
			rules.add(new Rule(row.name(),
					Band.below(List.of("detector.countRate"), row.threshold(), 0.9 * row.threshold(), false), detector,
					detector, false, PEAK, row.hardware(), "operating rules: highest rate of the detector"));
		});
		row("RF_LOCK", "RF lock", 0.005, false).ifPresent(row -> {
			List<Band> stages = new ArrayList<>();
			for (String stage : plant.elements("analyser.stages")) {
				stages.add(Band.position(List.of(stage + ".rfLocked"), 1, false));
				stages.add(new Band(List.of(stage + ".rfAmplitudeError"), -row.threshold(), row.threshold(),
						-0.9 * row.threshold(), 0.9 * row.threshold(), false));
			}
			Set<Guarded> scan = EnumSet.of(SCAN);
			rules.add(new Rule(row.name(), Watches.all(stages), scan, scan, false, AT_ONCE, row.hardware(),
					"seed 002: RF of both stages locked, amplitude within 0.5 %"));
		});
	}

	private void links() {
		row("STALE_READING", "lost link", 2, false).ifPresent(row -> rules.add(new Rule(row.name(), Watches.linked(),
				ALL, ALL, true, Duration.ofMillis(Math.round(1000 * row.threshold())), row.hardware(),
				"operating rules: what cannot be read is not to be on")));
		row("LIQUID_LEAK", "liquid leak", 0, false).ifPresent(row -> {
			Set<Guarded> wet = EnumSet.of(LIQUID, SPRAY_VOLTAGE, SCAN);
			rules.add(new Rule(row.name(), Band.position(List.of("ionSource.liquidSupply.leakSensor"), 0, false),
					EnumSet.of(LIQUID, SPRAY_VOLTAGE), wet, false, AT_ONCE, row.hardware(),
					"operating rules: a leak stops flow and method"));
		});
	}
}
