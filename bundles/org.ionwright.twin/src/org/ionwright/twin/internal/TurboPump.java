package org.ionwright.twin.internal;

import org.ionwright.twin.TwinFault;
import org.ionwright.twin.TwinParameter;

/**
 * A turbomolecular pump. Speed and the logarithm of the compression are proportional to the rotation; the compression
 * breaks down at the critical backing pressure. The drive gives a constant torque up to the nominal rotation; friction
 * of bearings and gas, at the inlet and at the backing side, takes from it, so that with a poor backing vacuum the pump
 * does not come up. The controller gives up after 8 minutes below 80 %. Numbers are those of pumps of some 200 L/s as
 * their makers print them: compression 1e9 for nitrogen, critical backing 15 mbar, run-up 2.5 min.
 */
final class TurboPump implements Subsystem {

	static final double READY = 0.8;
	private static final double RUN_UP = 150;
	private static final double COAST = 600;
	private static final double LOG_COMPRESSION = Math.log(1e9);
	private static final double CRITICAL_BACKING = 1500;
	/** Inlet pressure above which the drive limits the speed, Pa. */
	private static final double HIGHEST_INLET = 100;
	/** Conductance of the pump at rest as a share of its speed. */
	private static final double AT_REST = 0.05;
	private static final double GIVE_UP_SECONDS = 480;

	private final double fullSpeed;
	private final Variable rotation;
	private final Variable torque;
	private boolean on;
	private boolean seized;
	private boolean failed;
	private double goodAt;
	private double inlet = 1e5;
	private double backing = 1e5;

	TurboPump(Timeline timeline, Panel panel, String path, String name, double fullSpeed, boolean running) {
		this.fullSpeed = fullSpeed;
		on = running;
		rotation = timeline.variable(running ? 1 : 0);
		torque = timeline.variable(running ? 0.4 : 0);
		timeline.add(this);
		panel.setting(TwinParameter.toggle(path + ".running", name + " on"), () -> on ? 1 : 0, () -> on ? 1 : 0,
				value -> {
					on = value > 0.5;
					failed = false;
					goodAt = timeline.seconds();
				});
		panel.reading(TwinParameter.reading(path + ".rotation", name + " speed", "1", 0, 1.05).withNoise(2e-4, 0),
				rotation::get);
		panel.reading(TwinParameter.reading(path + ".motorCurrent", name + " current", "A", 0, 10).withNoise(0.01, 0),
				() -> 4 * torque.get());
		panel.reading(TwinParameter.state(path + ".state", name + " state", 4), this::state);
		panel.fault(new TwinFault(path, "stuck", 1, 1, 1, "a bearing has seized; the rotor stops"), value -> {
			seized = value != 0;
			failed |= seized;
		});
		panel.fault(new TwinFault(path, "failed", 1, 1, 1, "the controller gives no drive; the rotor coasts down"),
				value -> failed = value != 0);
	}

	/** 0 off, 1 running up, 2 at speed, 3 slowing down, 4 fault. */
	private double state() {
		if (failed || seized) {
			return 4;
		}
		if (on) {
			return rotation.get() >= READY ? 2 : 1;
		}
		return rotation.get() > 0.02 ? 3 : 0;
	}

	double rotation() {
		return rotation.get();
	}

	/** Gas out of the chamber into the backing line, Pa m3/s; negative when it streams back. */
	double throughput(double inletPressure, double backingPressure) {
		double w = rotation.get();
		double collapse = 1 + Math.pow(backingPressure / CRITICAL_BACKING, 4);
		double compression = 1 + (Math.exp(LOG_COMPRESSION * w) - 1) / collapse;
		double speed = fullSpeed * (w + AT_REST * (1 - w) * (1 - w)) / (1 + inletPressure / HIGHEST_INLET * w);
		return speed * (inletPressure - backingPressure / compression);
	}

	void gas(double inletPressure, double backingPressure) {
		inlet = inletPressure;
		backing = backingPressure;
	}

	private double drag() {
		double in = inlet / 1000;
		double out = backing / CRITICAL_BACKING;
		return 1 / COAST + in / (1 + in) / 60 + out * out / (1 + out * out) / 50;
	}

	@Override
	public double limit() {
		boolean steady = on && !failed ? rotation.get() == 1 : rotation.get() < 1e-4;
		return steady ? Double.POSITIVE_INFINITY : 5;
	}

	@Override
	public void border(double seconds) {
		if (rotation.get() >= READY || !on) {
			goodAt = seconds;
		} else if (seconds > goodAt + GIVE_UP_SECONDS) {
			failed = true;
		}
	}

	@Override
	public double step(double seconds) {
		double w = rotation.get();
		double drive = on && !failed && !seized ? 1 / RUN_UP : 0;
		double drag = seized ? 1 : drag();
		double end = (w + seconds * drive) / (1 + seconds * drag);
		rotation.next(end >= 1 ? 1 : end < 1e-4 && drive == 0 ? 0 : end);
		torque.next(drive == 0 ? 0 : end >= 1 ? Math.min(1, drag * RUN_UP) : 1);
		return 0;
	}
}
