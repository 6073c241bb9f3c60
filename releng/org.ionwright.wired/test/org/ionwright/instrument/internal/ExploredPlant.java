package org.ionwright.instrument.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.Quality;
import org.ionwright.device.Role;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.ParameterSource;
import org.ionwright.instrument.internal.operation.Hands;
import org.ionwright.instrument.internal.operation.OperationCore;
import org.ionwright.instrument.internal.operation.Readings;
import org.ionwright.instrument.operation.Guarded;

/**
 * A plant of few levels behind the real gate: pumps that run up in two steps, heaters that warm up in two, pressures that follow from
 * pumps, valves and faults. What it is and what is read of it are two things; a device whose link is lost keeps its outputs.
 */
final class ExploredPlant implements Readings, Hands {

	private static final MassScanRequest SCAN = new MassScanRequest(100, 200, 1, 500, 1, FirstStageMode.TRACKING, 0.02,
			0.7, false);

	/** What the devices were told; outputs stay there when the link is lost. */
	private final double[] told = new double[Slots.SETTINGS];
	/** What this session knows to have been set. */
	private final double[] known = new double[Slots.SETTINGS];
	private int speed;
	private int sourceHeat;
	private int gasHeat;
	private boolean rf;
	private boolean scanning;
	private long faults;
	private final LiveParameter[] rows = new LiveParameter[Slots.SLOTS.size()];
	private OperationCore core;
	private final WriteGate gate = new WriteGate(this::get, what -> core().blockers(what, this));

	/** Vented, nothing set. */
	ExploredPlant(Function<Hands, OperationCore> maker) {
		for (int i = 0; i < Slots.SETTINGS; i++) {
			told[i] = Slots.SLOTS.get(i).minimum();
		}
		Arrays.fill(known, Double.NaN);
		render();
		core = maker.apply(this);
	}

	ExploredPlant(ExploredPlant other) {
		System.arraycopy(other.told, 0, told, 0, Slots.SETTINGS);
		System.arraycopy(other.known, 0, known, 0, Slots.SETTINGS);
		speed = other.speed;
		sourceHeat = other.sourceHeat;
		gasHeat = other.gasHeat;
		rf = other.rf;
		scanning = other.scanning;
		faults = other.faults;
		System.arraycopy(other.rows, 0, rows, 0, rows.length);
		core = other.core.copy(this);
	}

	OperationCore core() {
		return core;
	}

	/** The program was killed: another session begins that knows nothing but the journal. */
	void restart(Function<Hands, OperationCore> maker) {
		Arrays.fill(known, Double.NaN);
		scanning = false;
		core = maker.apply(this);
		render();
	}

	void faults(long bits) {
		faults = bits;
		if (has(PlantFault.ANALYSER_LINK_LOST)) {
			scanning = false;
		}
		render();
	}

	boolean has(PlantFault fault) {
		return (faults & fault.bit()) != 0;
	}

	boolean reachable(int device) {
		return (faults & Slots.LINK[device]) == 0;
	}

	/** Time passes: pumps and heaters go a step. */
	void step() {
		boolean turns = told[Slots.TURBO_1] > 0.5 && told[Slots.TURBO_2] > 0.5 && !has(PlantFault.TURBO_FAILED);
		speed = Math.clamp(speed + (turns ? 1 : -1), 0, 2);
		sourceHeat = Math.clamp(sourceHeat + (told[Slots.SOURCE_HEATER] > 300 ? 1 : -1), 0, 2);
		gasHeat = Math.clamp(gasHeat + (told[Slots.GAS_HEATER] > 300 ? 1 : -1), 0, 2);
		render();
	}

	boolean on(int setting) {
		return told[setting] > Slots.SLOTS.get(setting).minimum();
	}

	/** Whether this session never heard what was set. */
	boolean forgot(int setting) {
		return Double.isNaN(known[setting]);
	}

	boolean rfOn() {
		return rf;
	}

	boolean enclosureClosed() {
		return !has(PlantFault.ENCLOSURE_OPEN);
	}

	double supplyPascal() {
		return has(PlantFault.GAS_SUPPLY_FAILED) ? 100e3 : 700e3;
	}

	double flow(int setting) {
		boolean lost = has(setting == Slots.SPRAY_GAS ? PlantFault.SPRAY_GAS_LOST : PlantFault.CONE_GAS_LOST);
		return lost || has(PlantFault.GAS_SUPPLY_FAILED) ? 0 : told[setting];
	}

	double exhaustPascal() {
		return has(PlantFault.EXHAUST_BLOCKED) ? 50 : -300;
	}

	double interfacePascal() {
		if (!on(Slots.BACKING_PUMP) || on(Slots.VENT)) {
			return 101_325;
		}
		return has(PlantFault.ENTRANCE_MISSING) ? 3000 : has(PlantFault.ENTRANCE_BLOCKED) ? 20 : 530;
	}

	double backingPascal() {
		return !on(Slots.BACKING_PUMP) || on(Slots.VENT) ? 101_325 : has(PlantFault.BACKING_PUMP_FAILED) ? 3000 : 300;
	}

	double rotation() {
		return speed == 2 ? 1 : speed == 1 ? 0.45 : 0;
	}

	double analyserPascal() {
		if (!on(Slots.BACKING_PUMP) || on(Slots.VENT)) {
			return 101_325;
		}
		if (speed < 2) {
			return 620;
		}
		return has(PlantFault.ANALYSER_LARGE_LEAK) ? 0.2
				: has(PlantFault.ANALYSER_LEAK) ? 0.05 : on(Slots.VALVE) ? 6.6e-4 : 2e-4;
	}

	double sourceKelvin() {
		return has(PlantFault.SOURCE_HEATER_RUNAWAY) && sourceHeat == 2 ? 500
				: sourceHeat == 2 ? 373.15 : sourceHeat == 1 ? 340 : 293.15;
	}

	double gasKelvin() {
		return has(PlantFault.GAS_HEATER_RUNAWAY) && gasHeat == 2 ? 990
				: gasHeat == 2 ? 573.15 : gasHeat == 1 ? 400 : 293.15;
	}

	boolean overcurrent() {
		return on(Slots.SPRAY) && has(PlantFault.SPRAY_OVERCURRENT);
	}

	private double truth(int i) {
		if (i == Slots.SOURCE_HEATER || i == Slots.GAS_HEATER) {
			return i == Slots.GAS_HEATER ? gasKelvin() : sourceKelvin();
		}
		if (i == Slots.SPRAY_GAS || i == Slots.CONE_GAS) {
			return flow(i);
		}
		if (i < Slots.SETTINGS) {
			return told[i];
		}
		if (i == Slots.SPRAY_CURRENT) {
			return overcurrent() ? 4e-5 : on(Slots.SPRAY) ? 3e-7 : 0;
		}
		if (i == Slots.SPRAY_TRIPPED) {
			return has(PlantFault.SPRAY_GROUND_FAULT) ? 1 : 0;
		}
		if (i == Slots.ENCLOSURE || i == Slots.LEAK) {
			return (i == Slots.LEAK ? has(PlantFault.LIQUID_LEAKS) : enclosureClosed()) ? 1 : 0;
		}
		if (i == Slots.SPEED_1 || i == Slots.SPEED_2) {
			return rotation();
		}
		if (i == Slots.INTERFACE || i == Slots.BACKING || i == Slots.HIGH_VACUUM) {
			return i == Slots.INTERFACE ? interfacePascal() : i == Slots.BACKING ? backingPascal() : analyserPascal();
		}
		if (i == Slots.RF) {
			return rf ? 300 : 0;
		}
		if (i == Slots.LOCKED) {
			return has(PlantFault.RF_UNLOCKED) ? 0 : 1;
		}
		if (i == Slots.COUNTS) {
			return has(PlantFault.COUNT_RATE_HIGH) && on(Slots.MULTIPLIER) ? 9e6
					: scanning && on(Slots.MULTIPLIER) ? 1e5 : 0;
		}
		return i == Slots.SUPPLY ? supplyPascal() : exhaustPascal();
	}

	/** What is read now; a device whose link is lost keeps its last, stale readings. */
	private void render() {
		for (int i = 0; i < rows.length; i++) {
			Slots.Slot slot = Slots.SLOTS.get(i);
			LiveParameter before = rows[i];
			boolean linked = reachable(slot.device());
			boolean kept = before != null && (!linked || (faults & Slots.LYING[i]) != 0);
			double value = kept && before != null ? before.readback() : truth(i);
			Quality quality = !linked ? Quality.STALE
					: (faults & Slots.UNCERTAIN[i]) != 0 ? Quality.UNCERTAIN : Quality.GOOD;
			double set = i < Slots.SETTINGS ? known[i] : Double.NaN;
			if (before == null || before.quality() != quality || before.readback() != value
					|| Double.compare(before.setPoint(), set) != 0) {
				rows[i] = new LiveParameter(slot.path(), "part", slot.path(), "1", "1", 1, 0,
						slot.writable() ? Access.READ_WRITE : Access.READ_ONLY, slot.minimum(), slot.maximum(),
						Double.POSITIVE_INFINITY, slot.tolerance(), set, value, Instant.EPOCH, quality, List.of(),
						new ParameterSource(slot.device(), slot.path(), Role.SETTING, ""));
			}
		}
	}

	private void tell(int setting, double value) {
		told[setting] = setting == Slots.VALVE && has(PlantFault.VALVE_STUCK) ? told[setting] : value;
		known[setting] = value;
		render();
	}

	@Override
	public CompletableFuture<Void> set(String path, double value) {
		try {
			gate.set(path, value);
			int setting = Slots.INDEX.get(path);
			if (!reachable(Slots.SLOTS.get(setting).device())) {
				throw new DeviceException(DeviceReason.LINK_LOST, path + ": the link is lost");
			}
			tell(setting, value);
			return CompletableFuture.completedFuture(null);
		} catch (DeviceException e) {
			return CompletableFuture.failedFuture(e);
		}
	}

	/** A scan through the gate. */
	void scan() {
		try {
			gate.scan(SCAN);
			if (reachable(Slots.ANALYSER)) {
				scanning = true;
				rf = true;
			}
		} catch (DeviceException e) {
			// refused
		}
		render();
	}

	/** Ends the scan; fields stay. */
	void stopScan() {
		scanning = false;
		render();
	}

	@Override
	public void off(Guarded what, String why) {
		if (what == Guarded.SCAN || what == Guarded.FILTER_VOLTAGE) {
			scanning = false;
		}
		if (what == Guarded.FILTER_VOLTAGE && reachable(Slots.ANALYSER)) {
			rf = false;
		}
		for (int i : Slots.GROUPS.get(what)) {
			if (i < Slots.SETTINGS && reachable(Slots.SLOTS.get(i).device()) && what.on(rows[i])) {
				tell(i, Slots.SLOTS.get(i).minimum());
			}
		}
		render();
	}

	/** What a driver does for its device when it is to be safe. */
	void safe(int device) {
		if (reachable(device)) {
			for (int i : new int[] { Slots.SPRAY, Slots.CONE, Slots.EXTRACTOR, Slots.GAS_HEATER, Slots.LIQUID,
					Slots.VENT, Slots.MULTIPLIER }) {
				if (Slots.SLOTS.get(i).device() == device) {
					tell(i, Slots.SLOTS.get(i).minimum());
				}
			}
			rf &= device != Slots.ANALYSER;
		}
	}

	/** The safe state of the instrument. */
	void safeState() {
		core.cancel("safe state");
		scanning = false;
		for (int device = Slots.SOURCE; device <= Slots.GAS; device++) {
			safe(device);
		}
		render();
	}

	@Override
	public Optional<LiveParameter> get(String path) {
		Integer index = Slots.INDEX.get(path);
		return index == null ? Optional.empty() : Optional.of(rows[index]);
	}

	@Override
	public List<LiveParameter> guarded(Guarded what) {
		int[] group = Slots.GROUPS.get(what);
		List<LiveParameter> all = new ArrayList<>(group.length);
		for (int i : group) {
			all.add(rows[i]);
		}
		return all;
	}

	@Override
	public boolean scanning() {
		return scanning;
	}

	@Override
	public Optional<String> lost() {
		long links = faults >>> PlantFault.SOURCE_LINK_LOST.ordinal();
		return links == 0 ? Optional.empty() : Optional.of("a link is lost");
	}

	@Override
	public Optional<String> missing() {
		return lost();
	}

	@Override
	public boolean wanted() {
		return true;
	}

	/** What is on, in words. */
	List<String> energised() {
		return IntStream.of(Slots.SPRAY, Slots.CONE, Slots.GAS_HEATER, Slots.SOURCE_HEATER, Slots.LIQUID, Slots.VALVE,
				Slots.MULTIPLIER).filter(this::on).mapToObj(ExploredPlant::path).toList();
	}

	/** How far pumps and heaters are up. */
	int levels() {
		return 100 * speed + 10 * sourceHeat + gasHeat;
	}

	static String path(int setting) {
		return Slots.SLOTS.get(setting).path();
	}

	static double minimum(int setting) {
		return Slots.SLOTS.get(setting).minimum();
	}

	/** What is told and known and how far things are up. */
	long levelBits() {
		long bits = speed * 9L + sourceHeat * 3L + gasHeat;
		for (int i = 0; i < Slots.SETTINGS; i++) {
			bits = bits << 3 | (on(i) ? 4 : 0)
					| (Double.isNaN(known[i]) ? 2 : known[i] > Slots.SLOTS.get(i).minimum() ? 1 : 0);
		}
		return bits << 2 | (rf ? 2 : 0) | (scanning ? 1 : 0);
	}

	long faultBits() {
		return faults;
	}

	/** Readings that stay what they were, by what they were. */
	List<Double> kept() {
		List<Double> values = List.of();
		for (int i = 0; i < rows.length; i++) {
			if ((faults & (Slots.LYING[i] | Slots.LINK[Slots.SLOTS.get(i).device()])) != 0) {
				values = values.isEmpty() ? new ArrayList<>() : values;
				values.add(rows[i].readback());
			}
		}
		return values;
	}
}
