package org.ionwright.twin.internal;

import org.ionwright.twin.TwinFault;
import org.ionwright.twin.TwinParameter;

/**
 * A pump that exhausts to the atmosphere, behind a line: S C/(S + C). Its speed falls as 1 - pu/p towards its ultimate
 * pressure pu. Off or seized, its valve shuts the line.
 */
final class RoughingPump implements Subsystem {

	private static final double ULTIMATE = 0.5;
	private static final double START_SECONDS = 3;

	private final double fullSpeed;
	private final double line;
	private final Variable turning;
	private boolean on;
	private boolean seized;
	private double pressure;

	/**
	 * @param fullSpeed
	 *            m3/s
	 * @param line
	 *            conductance between chamber and pump, m3/s
	 */
	RoughingPump(Timeline timeline, Panel panel, String path, String name, double fullSpeed, double line,
			boolean running) {
		this.fullSpeed = fullSpeed;
		this.line = line;
		on = running;
		turning = timeline.variable(running ? 1 : 0);
		timeline.add(this);
		panel.setting(TwinParameter.toggle(path + ".running", name + " on"), () -> on ? 1 : 0, () -> on ? 1 : 0,
				value -> on = value > 0.5);
		panel.reading(TwinParameter.reading(path + ".motorCurrent", name + " current", "A", 0, 10).withNoise(0.01, 0),
				() -> turning.get() * (1.6 + 2e-5 * pressure) + (on && turning.get() < 1 ? 4 : 0));
		panel.reading(TwinParameter.state(path + ".state", name + " state", 3), this::state);
		panel.fault(new TwinFault(path, "stuck", 1, 1, 1, "the pump has seized and pumps nothing"),
				value -> seized = value != 0);
	}

	/** 0 off, 1 starting or stopping, 2 running, 3 fault. */
	private double state() {
		return seized ? on ? 3 : 0 : turning.get() == (on ? 1 : 0) ? on ? 2 : 0 : 1;
	}

	boolean running() {
		return on && !seized && turning.get() > 0.5;
	}

	/** Pa m3/s at a pressure before the line. */
	double throughput(double inlet) {
		double speed = fullSpeed * turning.get();
		return speed <= 0 || inlet <= ULTIMATE ? 0 : speed * line / (speed + line) * (inlet - ULTIMATE);
	}

	void inlet(double pascal) {
		pressure = pascal;
	}

	@Override
	public double step(double seconds) {
		double way = (on && !seized ? 1 : 0) - turning.get();
		double reach = seconds / (seized ? 0.2 : START_SECONDS);
		turning.next(turning.get() + Math.max(-reach, Math.min(reach, way)));
		return way == 0 ? 0 : Math.min(0.2, Math.abs(way));
	}

	@Override
	public double limit() {
		return turning.get() == (on && !seized ? 1 : 0) ? Double.POSITIVE_INFINITY : START_SECONDS / 4;
	}
}
