package org.ionwright.instrument.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What must never be in a plant, and what must not stay. */
final class Hazards {

	private static final double TORR = 133.322;

	/**
	 * What must not be.
	 *
	 * @param blind
	 *            faults by which it cannot be read: then it must not stay
	 */
	record Hazard(Predicate<ExploredPlant> is, Set<PlantFault> blind) {

		boolean readable(ExploredPlant plant) {
			for (PlantFault fault : blind) {
				if (plant.has(fault)) {
					return false;
				}
			}
			return !deceived(plant);
		}

		/** Whether the only sensor that would tell lies about a fault that nothing else tells. */
		boolean deceived(ExploredPlant plant) {
			return blind.contains(PlantFault.ANALYSER_GAUGE_LOST) && plant.has(PlantFault.ANALYSER_GAUGE_LIES)
					&& (plant.has(PlantFault.ANALYSER_LEAK) || plant.has(PlantFault.ANALYSER_LARGE_LEAK))
					|| blind.contains(PlantFault.INTERFACE_GAUGE_LOST) && interfaceLies(plant)
					|| blind.contains(PlantFault.SOURCE_SENSOR_LOST) && plant.has(PlantFault.SOURCE_SENSOR_LIES)
							&& plant.has(PlantFault.SOURCE_HEATER_RUNAWAY);
		}
	}

	private static boolean interfaceLies(ExploredPlant plant) {
		return plant.has(PlantFault.INTERFACE_GAUGE_LIES)
				&& (plant.has(PlantFault.ENTRANCE_MISSING) || plant.has(PlantFault.ENTRANCE_BLOCKED));
	}

	static final Map<String, Hazard> NEVER = new LinkedHashMap<>();

	private static void never(String what, Predicate<ExploredPlant> is, PlantFault... blind) {
		NEVER.put(what, new Hazard(is, Set.of(blind)));
	}

	static {
		never("spray or cone voltage with the enclosure open", plant -> source(plant) && !plant.enclosureClosed(),
				PlantFault.ENCLOSURE_UNKNOWN);
		never("spray voltage without gas supply",
				plant -> spray(plant) && plant.supplyPascal() < 600e3, PlantFault.GAS_SUPPLY_UNKNOWN,
				PlantFault.GAS_LINK_LOST);
		never("spray voltage without gas around it", plant -> spray(plant) && plant.flow(Slots.SPRAY_GAS) <= 0);
		never("spray voltage with the exhaust above atmosphere", plant -> spray(plant) && plant.exhaustPascal() > 0,
				PlantFault.EXHAUST_UNKNOWN, PlantFault.GAS_LINK_LOST);
		never("spray or cone voltage with the interface out of its band", plant -> source(plant)
				&& (plant.interfacePascal() < 50 || plant.interfacePascal() > 1500), PlantFault.INTERFACE_GAUGE_LOST,
				PlantFault.VACUUM_LINK_LOST);
		never("spray or cone voltage against a shut valve",
				plant -> source(plant) && reads(plant, Slots.VACUUM) && !plant.on(Slots.VALVE));
		never("spray voltage at a current beyond its limit",
				plant -> spray(plant) && (plant.overcurrent() || plant.has(PlantFault.SPRAY_GROUND_FAULT)));
		never("RF, DC or detector above the limit of the analyser",
				plant -> fields(plant) && plant.analyserPascal() > 1e-4 * TORR, PlantFault.ANALYSER_GAUGE_LOST,
				PlantFault.VACUUM_LINK_LOST);
		never("RF, DC or detector with a slow turbo pump or bad backing",
				plant -> fields(plant) && (plant.rotation() < 0.8 || plant.backingPascal() > 1500),
				PlantFault.VACUUM_LINK_LOST);
		never("valve open far above the limit of the analyser, with a slow turbo pump or bad backing",
				plant -> valve(plant) && (plant.analyserPascal() > 5e-4 * TORR || plant.rotation() < 0.8
						|| plant.interfacePascal() > 1500 || plant.backingPascal() > 1500),
				PlantFault.ANALYSER_GAUGE_LOST, PlantFault.INTERFACE_GAUGE_LOST);
		never("gas heater without its gas", plant -> gasHeater(plant) && plant.flow(Slots.SPRAY_GAS) <= 0);
		never("source heater without gas", plant -> sourceHeater(plant) && plant.flow(Slots.SPRAY_GAS) <= 0
				&& plant.flow(Slots.CONE_GAS) <= 0);
		never("heater beyond its temperature", plant -> gasHeater(plant) && plant.gasKelvin() > 950
				|| sourceHeater(plant) && plant.sourceKelvin() > 473.15, PlantFault.SOURCE_SENSOR_LOST,
				PlantFault.GAS_SENSOR_LOST);
		never("liquid without gas, with a blocked exhaust or a leak", plant -> liquid(plant)
				&& (plant.supplyPascal() < 600e3 || plant.flow(Slots.SPRAY_GAS) <= 0 || plant.exhaustPascal() > 0
						|| plant.has(PlantFault.LIQUID_LEAKS)),
				PlantFault.GAS_SUPPLY_UNKNOWN, PlantFault.GAS_LINK_LOST, PlantFault.EXHAUST_UNKNOWN);
		never("vent valve open at full speed of the turbo pump",
				plant -> plant.on(Slots.VENT) && reads(plant, Slots.VACUUM) && plant.rotation() > 0.55);
		never("scan without locked RF",
				plant -> plant.scanning() && reads(plant, Slots.ANALYSER) && plant.has(PlantFault.RF_UNLOCKED));
	}

	private static final Map<String, Predicate<ExploredPlant>> NOT_FOR_LONG = new LinkedHashMap<>();
	static {
		NOT_FOR_LONG.put("valve open with a blocked entrance",
				plant -> valve(plant) && plant.interfacePascal() < 50 && !interfaceLies(plant));
		NOT_FOR_LONG.put("heater with a sensor that is lost",
				plant -> gasHeater(plant) && plant.has(PlantFault.GAS_SENSOR_LOST)
						|| sourceHeater(plant) && plant.has(PlantFault.SOURCE_SENSOR_LOST));
		NOT_FOR_LONG.put("spray voltage, fields or valve with a reading that is lost", plant -> spray(plant)
				&& (plant.has(PlantFault.ENCLOSURE_UNKNOWN) || plant.has(PlantFault.GAS_SUPPLY_UNKNOWN)
						|| plant.has(PlantFault.EXHAUST_UNKNOWN) || plant.has(PlantFault.INTERFACE_GAUGE_LOST))
				|| (fields(plant) || valve(plant)) && plant.has(PlantFault.ANALYSER_GAUGE_LOST));
		NOT_FOR_LONG.put("detector beyond its count rate",
				plant -> multiplier(plant) && plant.has(PlantFault.COUNT_RATE_HIGH));
		NOT_FOR_LONG.put("something on with a lost link", plant -> plant.lost().isPresent()
				&& (source(plant) || fields(plant) || gasHeater(plant) || sourceHeater(plant) || liquid(plant)
						|| valve(plant)));
	}

	/** What must not stay: by its bit in {@link #standing}. */
	static final List<String> SLOWLY = Stream.concat(NOT_FOR_LONG.keySet().stream(), NEVER.keySet().stream())
			.toList();

	private static boolean reads(ExploredPlant plant, int device) {
		return plant.reachable(device);
	}

	private static boolean spray(ExploredPlant plant) {
		return reads(plant, Slots.SOURCE) && plant.on(Slots.SPRAY);
	}

	private static boolean source(ExploredPlant plant) {
		return spray(plant) || reads(plant, Slots.SOURCE) && plant.on(Slots.CONE);
	}

	private static boolean multiplier(ExploredPlant plant) {
		return reads(plant, Slots.DETECTOR) && plant.on(Slots.MULTIPLIER);
	}

	private static boolean fields(ExploredPlant plant) {
		return multiplier(plant) || reads(plant, Slots.ANALYSER) && plant.rfOn();
	}

	private static boolean gasHeater(ExploredPlant plant) {
		return reads(plant, Slots.SOURCE) && plant.on(Slots.GAS_HEATER);
	}

	/** A session that does not know what was set goes by the temperature; when that lies too it cannot know that the heater is on. */
	private static boolean sourceHeater(ExploredPlant plant) {
		return reads(plant, Slots.SOURCE) && plant.on(Slots.SOURCE_HEATER)
				&& !(plant.has(PlantFault.SOURCE_SENSOR_LIES) && plant.forgot(Slots.SOURCE_HEATER));
	}

	private static boolean liquid(ExploredPlant plant) {
		return reads(plant, Slots.SOURCE) && plant.on(Slots.LIQUID);
	}

	private static boolean valve(ExploredPlant plant) {
		return reads(plant, Slots.VACUUM) && !plant.has(PlantFault.VALVE_STUCK) && plant.on(Slots.VALVE);
	}

	/** A bit for each of what must not stay so. */
	static int standing(ExploredPlant plant) {
		int bits = 0;
		int bit = 1;
		for (Predicate<ExploredPlant> condition : NOT_FOR_LONG.values()) {
			bits |= condition.test(plant) ? bit : 0;
			bit <<= 1;
		}
		for (Hazard hazard : NEVER.values()) {
			bits |= hazard.is().test(plant) && !hazard.deceived(plant) ? bit : 0;
			bit <<= 1;
		}
		return bits;
	}

	/** Whether something that a safe state ends is on. */
	static boolean energised(ExploredPlant plant) {
		return source(plant) || fields(plant) || gasHeater(plant) || liquid(plant);
	}

	private Hazards() {
	}
}
