package org.ionwright.instrument.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.ionwright.device.Role;
import org.ionwright.instrument.operation.Guarded;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelPaths;

/** The parameters of an explored plant, by number. */
final class Slots {

	static final int SOURCE = 0;
	static final int VACUUM = 1;
	static final int ANALYSER = 2;
	static final int DETECTOR = 3;
	static final int GAS = 4;

	/** A parameter of the plant. */
	record Slot(String path, int device, boolean writable, double minimum, double maximum, double tolerance) {
	}

	static final List<Slot> SLOTS = new ArrayList<>();
	static final int SPRAY = slot("ionSource.ioniser.capillaryVoltage", SOURCE, true, 0, 5000, 15);
	static final int CONE = slot("ionSource.coneVoltage", SOURCE, true, 0, 150, 1);
	static final int EXTRACTOR = slot("ionSource.interface.exit.insert.potential", SOURCE, true, 0, 20, 0.2);
	static final int SPRAY_GAS = slot("ionSource.ioniser.desolvationGasFlow", SOURCE, true, 0, 3.4e-4, 1e-6);
	static final int CONE_GAS = slot("ionSource.coneGasFlow", SOURCE, true, 0, 8.4e-5, 5e-7);
	static final int GAS_HEATER = slot("ionSource.ioniser.desolvationTemperature", SOURCE, true, 293.15, 923.15, 3);
	static final int SOURCE_HEATER = slot("ionSource.blockTemperature", SOURCE, true, 293.15, 423.15, 2);
	static final int LIQUID = slot("ionSource.liquidSupply.flow", SOURCE, true, 0, 1e-8, 2e-12);
	static final int VALVE = slot("vacuumSystem.isolationValve.open", VACUUM, true, 0, 1, 0.5);
	static final int VENT = slot("vacuumSystem.ventValve.open", VACUUM, true, 0, 1, 0.5);
	static final int BACKING_PUMP = slot("vacuumSystem.chambers[0].pumps[0].running", VACUUM, true, 0, 1, 0.5);
	static final int TURBO_1 = slot("vacuumSystem.chambers[1].pumps[0].running", VACUUM, true, 0, 1, 0.5);
	static final int TURBO_2 = slot("vacuumSystem.chambers[2].pumps[0].running", VACUUM, true, 0, 1, 0.5);
	static final int MULTIPLIER = slot("detector.voltage", DETECTOR, true, 0, 1500, 2);
	static final int SETTINGS = MULTIPLIER + 1;
	static final int SPRAY_CURRENT = slot("ionSource.ioniser.capillaryCurrent", SOURCE, false, 0, 5e-5, 0);
	static final int SPRAY_TRIPPED = slot("ionSource.ioniser.capillarySupplyTripped", SOURCE, false, 0, 1, 0);
	static final int ENCLOSURE = slot("ionSource.enclosureClosed", SOURCE, false, 0, 1, 0);
	static final int LEAK = slot("ionSource.liquidSupply.leakSensor", SOURCE, false, 0, 1, 0);
	static final int SPEED_1 = slot("vacuumSystem.chambers[1].pumps[0].rotation", VACUUM, false, 0, 1, 0);
	static final int SPEED_2 = slot("vacuumSystem.chambers[2].pumps[0].rotation", VACUUM, false, 0, 1, 0);
	static final int INTERFACE = slot("vacuumSystem.chambers[0].pressure", VACUUM, false, 0, 2e5, 0);
	static final int BACKING = slot("vacuumSystem.chambers[3].pressure", VACUUM, false, 0, 2e5, 0);
	static final int HIGH_VACUUM = slot("vacuumSystem.chambers[2].pressure", VACUUM, false, 0, 2e5, 0);
	static final int RF = slot("analyser.stages[0].rfAmplitude", ANALYSER, false, 0, 1e4, Double.NaN);
	static final int LOCKED = slot("analyser.stages[0].rfLocked", ANALYSER, false, 0, 1, 0);
	static final int COUNTS = slot("detector.countRate", DETECTOR, false, 0, 1e9, 0);
	static final int SUPPLY = slot("gasSystem.reservoirs[0].pressure", GAS, false, 0, 2e6, 0);
	static final int EXHAUST = slot("gasSystem.exhaustPressure", GAS, false, -5e3, 5e3, 0);

	/** Faults by which a reading is uncertain, by slot. */
	static final long[] UNCERTAIN = new long[SLOTS.size()];
	/** Faults by which a reading stays what it was, by slot. */
	static final long[] LYING = new long[SLOTS.size()];
	/** The link of a device, by its number. */
	static final long[] LINK = new long[GAS + 1];
	static {
		UNCERTAIN[ENCLOSURE] = PlantFault.ENCLOSURE_UNKNOWN.bit();
		UNCERTAIN[SUPPLY] = PlantFault.GAS_SUPPLY_UNKNOWN.bit();
		UNCERTAIN[EXHAUST] = PlantFault.EXHAUST_UNKNOWN.bit();
		UNCERTAIN[INTERFACE] = PlantFault.INTERFACE_GAUGE_LOST.bit();
		UNCERTAIN[HIGH_VACUUM] = PlantFault.ANALYSER_GAUGE_LOST.bit();
		UNCERTAIN[SOURCE_HEATER] = PlantFault.SOURCE_SENSOR_LOST.bit();
		UNCERTAIN[GAS_HEATER] = PlantFault.GAS_SENSOR_LOST.bit();
		LYING[INTERFACE] = PlantFault.INTERFACE_GAUGE_LIES.bit();
		LYING[HIGH_VACUUM] = PlantFault.ANALYSER_GAUGE_LIES.bit();
		LYING[SOURCE_HEATER] = PlantFault.SOURCE_SENSOR_LIES.bit();
		for (int device = SOURCE; device <= GAS; device++) {
			LINK[device] = PlantFault.SOURCE_LINK_LOST.bit() << device;
		}
	}

	static final Map<String, Integer> INDEX = new HashMap<>();
	static final Map<Guarded, int[]> GROUPS = new EnumMap<>(Guarded.class);
	static {
		for (int i = 0; i < SLOTS.size(); i++) {
			INDEX.put(SLOTS.get(i).path(), i);
		}
		for (Guarded what : Guarded.values()) {
			GROUPS.put(what, IntStream.range(0, SLOTS.size())
					.filter(i -> Guarded.of(SLOTS.get(i).path(), Role.SETTING).equals(Optional.of(what))).toArray());
		}
	}

	/** Of the demo instrument, with a backing line of its own. */
	static Map<String, Object> sheet() {
		Map<String, Object> sheet = new HashMap<>(ModelPaths.sheet(DemoModels.instrument()));
		sheet.put("vacuumSystem.backing", "vacuumSystem.chambers[3]");
		return sheet;
	}

	private static int slot(String path, int device, boolean writable, double minimum, double maximum,
			double tolerance) {
		SLOTS.add(new Slot(path, device, writable, minimum, maximum, tolerance));
		return SLOTS.size() - 1;
	}

	private Slots() {
	}
}
