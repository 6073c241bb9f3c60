package org.ionwright.instrument.internal.operation;

import java.util.List;
import java.util.Optional;

import org.ionwright.device.Quality;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.operation.Guarded;
import org.ionwright.instrument.operation.OperatingSequence;
import org.ionwright.instrument.operation.OperatingState;

/** Works out the operating state from readings. */
final class StateFinder {

	private static final double TORR = 133.322;

	/** A state with its reason in words. */
	record Found(OperatingState state, String reason) {
	}

	private final Plant plant;

	StateFinder(Plant plant) {
		this.plant = plant;
	}

	/**
	 * @param trip
	 *            cause of the first latched trip
	 * @param running
	 *            the sequence in progress
	 * @param maintenance
	 *            whether the source was prepared to be opened and nothing was begun since
	 */
	Found find(Readings readings, Optional<String> trip, Optional<SequenceRunner> running, boolean maintenance) {
		if (!readings.wanted()) {
			return new Found(OperatingState.OFF, "no device is connected");
		}
		if (trip.isPresent()) {
			return new Found(OperatingState.TRIPPED, trip.get());
		}
		Optional<String> missing = readings.missing();
		if (missing.isPresent()) {
			return new Found(OperatingState.DISCONNECTED, missing.get());
		}
		Optional<OperatingSequence> sequence = running.map(SequenceRunner::sequence);
		String text = running.map(SequenceRunner::text).orElse("");
		if (sequence.filter(OperatingSequence.VENT::equals).isPresent()) {
			return new Found(OperatingState.VENTING, text);
		}
		if (sequence.filter(OperatingSequence.CLEAN::equals).isPresent() || maintenance) {
			return new Found(OperatingState.MAINTENANCE,
					text.isEmpty() ? "source cool, gas off, isolation valve shut: it may be opened" : text);
		}
		if (readings.scanning()) {
			return new Found(OperatingState.ACQUIRING, "scanning");
		}
		Found vacuum = vacuum(readings, text);
		if (vacuum.state() != OperatingState.HIGH_VACUUM) {
			return vacuum;
		}
		if (readings.on(Guarded.SPRAY_VOLTAGE)) {
			return new Found(OperatingState.OPERATE, "the spray voltage is on");
		}
		return source(readings, sequence.filter(OperatingSequence.WARM_UP::equals).isPresent(), text);
	}

	private Found vacuum(Readings readings, String text) {
		double pressure = readings.value(plant.analyserPressure());
		String reads = plant.analyserPressure().isEmpty() ? ""
				: "analyser " + shown(readings, plant.analyserPressure());
		boolean backing = on(readings, plant.backingPumps());
		boolean turbo = on(readings, plant.highVacuumPumps());
		boolean known = plant.backingPumps().stream().anyMatch(pump -> readings.get(pump + ".running").isPresent());
		Optional<LiveParameter> unsure = backing ? turbo ? Optional.empty() : stale(readings, plant.highVacuumPumps())
				: stale(readings, plant.backingPumps());
		if (unsure.isPresent()) {
			return new Found(OperatingState.DISCONNECTED,
					"there is no fresh reading of " + unsure.get().label() + "; what the pumps do is not known");
		}
		if (known && !backing) {
			return pressure < Sequences.VENTED_PASCAL
					? new Found(OperatingState.VENTING, "the pumps are off; " + reads)
					: new Found(OperatingState.VENTED, "the pumps are off");
		}
		if (known && !turbo && !plant.highVacuumPumps().isEmpty()) {
			return new Found(OperatingState.ROUGHING, text.isEmpty() ? "the backing pump runs; " + reads : text);
		}
		if (!known && pressure > 100) {
			return new Found(OperatingState.VENTED, reads);
		}
		for (String pump : plant.highVacuumPumps()) {
			LiveParameter rotation = readings.get(pump + ".rotation").orElse(null);
			if (rotation != null && !(rotation.readback() >= Matrix.TURBO_SPEED)) {
				return new Found(OperatingState.TURBO_SPINUP,
						text.isEmpty() ? rotation.label() + " " + rotation.text(rotation.readback()) : text);
			}
		}
		if (pressure > 1e-4 * TORR) {
			return new Found(OperatingState.TURBO_SPINUP, text.isEmpty() ? reads : text);
		}
		return new Found(OperatingState.HIGH_VACUUM, text.isEmpty() ? reads : text);
	}

	private Found source(Readings readings, boolean warming, String text) {
		boolean sourceHeater = readings.on(Guarded.SOURCE_HEATER);
		boolean gasHeater = readings.on(Guarded.GAS_HEATER);
		boolean heats = sourceHeater || gasHeater;
		if (warming || heats && !(arrived(readings, Guarded.SOURCE_HEATER) && arrived(readings, Guarded.GAS_HEATER))) {
			return new Found(OperatingState.SOURCE_WARMUP, text.isEmpty() ? "the heaters are on their way" : text);
		}
		boolean open = !plant.hasIsolationValve() || readings.on(Guarded.ISOLATION_VALVE);
		boolean gasHeated = readings.guarded(Guarded.GAS_HEATER).isEmpty() || gasHeater;
		boolean sourceHeated = readings.guarded(Guarded.SOURCE_HEATER).isEmpty() || sourceHeater;
		if (open && gasHeated && sourceHeated) {
			return new Found(OperatingState.READY, text.isEmpty() ? "warm, gas on, spray off" : text);
		}
		if (heats) {
			return new Found(OperatingState.STANDBY,
					text.isEmpty() ? open ? "warm, gas heater and spray off" : "warm, isolation valve shut" : text);
		}
		return new Found(OperatingState.HIGH_VACUUM,
				text.isEmpty() ? "pumped; " + shown(readings, plant.analyserPressure()) : text);
	}

	private static boolean arrived(Readings readings, Guarded heater) {
		for (LiveParameter parameter : readings.guarded(heater)) {
			if (heater.on(parameter) && !Double.isNaN(parameter.setPoint()) && !parameter.arrived()) {
				return false;
			}
		}
		return true;
	}

	private static boolean on(Readings readings, List<String> pumps) {
		for (String pump : pumps) {
			LiveParameter running = readings.get(pump + ".running").orElse(null);
			if (running != null && running.quality() == Quality.GOOD && running.readback() > 0.5) {
				return true;
			}
		}
		return false;
	}

	/** The first that says whether a pump runs and cannot be trusted. */
	private static Optional<LiveParameter> stale(Readings readings, List<String> pumps) {
		return pumps.stream().flatMap(pump -> readings.get(pump + ".running").stream())
				.filter(running -> running.quality() != Quality.GOOD).findFirst();
	}

	private static String shown(Readings readings, List<String> paths) {
		return readings.first(paths).map(parameter -> parameter.text(parameter.readback())).orElse("not read");
	}
}
