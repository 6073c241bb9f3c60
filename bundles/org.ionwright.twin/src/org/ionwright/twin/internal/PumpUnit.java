package org.ionwright.twin.internal;

import org.ionwright.twin.TwinFault;
import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.vacuum.VacuumState;

/**
 * A pump of the vacuum system with its switch, meters and faults. The controller of a turbo gives up after 8 minutes below
 * 80 % of its rotation.
 */
final class PumpUnit {

	private static final double READY = 0.8;
	private static final double GIVE_UP_SECONDS = 480;
	private static final double TURBO_AMPERE = 4;

	private final boolean turbo;
	private final int link;
	private final int inlet;
	private final int outlet;
	private final VacuumState state;
	private boolean on;
	private boolean driven;
	private boolean seized;
	private boolean failed;
	private double goodAt;

	/**
	 * @param path
	 *            in the model
	 * @param link
	 *            in the network, from inlet to outlet
	 */
	PumpUnit(Panel panel, String path, String name, boolean turbo, VacuumState state, int link, int inlet, int outlet,
			boolean running) {
		this.turbo = turbo;
		this.state = state;
		this.link = link;
		this.inlet = inlet;
		this.outlet = outlet;
		on = running;
		driven = running;
		if (running) {
			state.rotor(link, 1);
			state.run(link, true);
		}
		panel.setting(TwinParameter.toggle(path + ".running", name, "off", "on"), () -> on ? 1 : 0, () -> on ? 1 : 0,
				value -> {
					on = value > 0.5;
					failed = seized;
					goodAt = state.time();
				});
		panel.reading(TwinParameter.reading(path + ".rotation", name + " speed", "1", 0, 1.05).withNoise(2e-4, 0),
				() -> state.rotor(link));
		panel.reading(TwinParameter.reading(path + ".motorCurrent", name + " current", "A", 0, 10).withNoise(0.01, 0),
				this::current);
		panel.reading(TwinParameter.state(path + ".state", name + " state", "stopped", "run-up", "at speed",
				"run-down", "failed"), this::shown);
		panel.fault(new TwinFault(path, "stuck", 1, 1, 1, "the rotor has seized"), value -> {
			seized = value != 0;
			failed |= seized;
		});
		panel.fault(new TwinFault(path, "failed", 1, 1, 1, "the motor gets no drive"), value -> failed = value != 0);
	}

	/** 0 off, 1 running up, 2 at speed, 3 slowing down, 4 fault. */
	private double shown() {
		if (failed || seized) {
			return 4;
		}
		double rotor = state.rotor(link);
		return on ? rotor >= READY ? 2 : 1 : rotor > 0.02 ? 3 : 0;
	}

	private double current() {
		if (!on || failed) {
			return 0;
		}
		double rotor = state.rotor(link);
		if (!turbo) {
			return 1.6 + 2e-5 * state.pressure(inlet) + 4 * Math.max(0, 1 - rotor);
		}
		double backing = state.pressure(outlet) / TurboMake.BACKING_LIMIT;
		double load = 0.2 + backing * backing + state.pressure(inlet) / TurboMake.INLET_LIMIT;
		return TURBO_AMPERE * (rotor < 0.999 ? 1 : Math.min(1, load));
	}

	/** Tells the network what the motor does. */
	void drive(double seconds) {
		if (turbo && state.rotor(link) < READY && on) {
			failed |= seconds > goodAt + GIVE_UP_SECONDS;
		} else {
			goodAt = seconds;
		}
		if (seized && state.rotor(link) > 0) {
			state.rotor(link, 0);
		}
		boolean drive = on && !failed && !seized;
		if (drive != driven) {
			state.run(link, drive);
			driven = drive;
		}
	}

	/** Whether the rotor is changing its speed. */
	boolean turning() {
		double rotor = state.rotor(link);
		return on && !failed ? rotor < 0.999 : rotor > 1e-3;
	}
}
