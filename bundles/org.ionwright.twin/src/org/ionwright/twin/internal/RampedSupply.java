package org.ionwright.twin.internal;

import java.util.function.DoubleSupplier;

import org.ionwright.twin.TwinFault;
import org.ionwright.twin.TwinParameter;

/**
 * An output that runs along a ramp to what it is set to: a high voltage, a gas flow, a liquid pump. It can drift away
 * from its own display ({@code drift}), not follow ({@code stuck}), give nothing ({@code failed}), and trip, upon
 * which it stays at 0 until it is set to 0.
 * <p>
 * For outputs whose ramp and faults people see. How an RF or DC level settles within milliseconds, warms up and loses its lock
 * is the law of {@link org.ionwright.twin.drive.Supply}: it is asked at any time between commands and has no part on a time
 * line, so neither replaces the other.
 */
public final class RampedSupply implements Subsystem {

	private final TwinParameter parameter;
	private final Timeline timeline;
	private final Variable output;
	private final DoubleSupplier share;
	private double target;
	private double rate;
	private double drift;
	private boolean stuck;
	private boolean failed;
	private boolean tripped;

	public RampedSupply(Timeline timeline, Panel panel, TwinParameter parameter, double start) {
		this(timeline, panel, parameter, start, () -> 1);
	}

	/** @param share of the output that arrives, such as of a gas flow when the gas supply fails */
	public RampedSupply(Timeline timeline, Panel panel, TwinParameter parameter, double start, DoubleSupplier share) {
		this.parameter = parameter;
		this.timeline = timeline;
		this.share = share;
		rate = parameter.ratePerSecond();
		target = start;
		output = timeline.variable(start);
		timeline.add(this);
		panel.setting(parameter, this::displayed, () -> target, this::command);
		panel.fault(new TwinFault(parameter.path(), "drift", -0.5, 0.5, 0.01,
				"relative error of the output that its own display does not show"), value -> drift = value);
		panel.fault(new TwinFault(parameter.path(), "stuck", 1, 1, 1, "the output does not follow any more"),
				value -> stuck = value != 0);
		panel.fault(new TwinFault(parameter.path(), "failed", 1, 1, 1, "the output is 0"),
				value -> failed = value != 0);
	}

	private void command(double value) {
		if (tripped && value != 0) {
			throw new IllegalStateException(parameter.label() + " has tripped; set it to 0, then to its value");
		}
		tripped = false;
		target = value;
		rate = parameter.ratePerSecond();
	}

	/** What the supply says: it does not see its own drift. */
	private double displayed() {
		return failed ? 0 : output.get() * share.getAsDouble();
	}

	/** What there is. */
	public double actual() {
		return displayed() * (1 + drift);
	}

	public double target() {
		return target;
	}

	public boolean tripped() {
		return tripped;
	}

	/** Shuts off at once and stays off until it is set to 0. For use at the border of steps. */
	public void trip() {
		tripped = true;
		target = 0;
		output.set(0);
	}

	/** Goes through 0 to its value within a time, as when the polarity is switched. */
	public void restart(double seconds) {
		timeline.cut();
		output.set(0);
		rate = Math.max(parameter.ratePerSecond(), target / seconds);
	}

	@Override
	public double limit() {
		double way = Math.abs(target - output.get());
		return stuck || way == 0 || Double.isInfinite(rate) ? Double.POSITIVE_INFINITY : way / rate;
	}

	@Override
	public void border(double seconds) {
		if (Double.isInfinite(rate) && !stuck) {
			output.set(target);
		}
	}

	@Override
	public double step(double seconds) {
		double way = target - output.get();
		double reach = rate * seconds;
		output.next(stuck ? output.get() : Math.abs(way) <= reach * (1 + 1e-9) ? target : output.get()
				+ Math.signum(way) * reach);
		return 0;
	}
}
