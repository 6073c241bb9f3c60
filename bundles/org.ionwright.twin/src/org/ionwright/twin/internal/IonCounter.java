package org.ionwright.twin.internal;

import java.util.function.DoubleSupplier;

import org.ionwright.twin.TwinFault;
import org.ionwright.twin.TwinParameter;

/**
 * The detector with its supply. Its gain falls with the charge it has given; a count rate far above its limit makes the
 * protection take the voltage off until it is set to 0. Voltage at poor vacuum ages it fast.
 */
public final class IonCounter implements Subsystem {

	private static final String PATH = "detector.";
	/** Counts after which the gain is down to 1/e. */
	private static final double LIFE = 1e14;
	private static final double POOR_VACUUM = 0.1;
	/** Loss of gain per second with voltage at poor vacuum. */
	private static final double POOR_VACUUM_AGEING = 1e-3;
	private static final double TRIP = 4;

	private final Detector detector;
	private final Supply voltage;
	private final Variable age;
	private final DoubleSupplier pressure;
	private final long seed;
	private double flood;
	private double lastRate;
	private double lastCurrent;
	private double lastEnd = Double.NEGATIVE_INFINITY;
	private boolean overloaded;
	private boolean trip;

	/** @param pressure round it, Pa */
	public IonCounter(Timeline timeline, Panel panel, Sheet sheet, long seed,
			DoubleSupplier pressure) {
		this.pressure = pressure;
		this.seed = seed;
		detector = PartsOfSheet.detector(sheet);
		voltage = new Supply(timeline, panel,
				TwinParameter.setting(PATH + "voltage", "Detector voltage", "V", 0, 1500, 500, 2).withSafeValue(0)
						.withNoise(0.1, 0),
				0);
		age = timeline.variable(0);
		timeline.add(this);
		panel.reading(TwinParameter.reading(PATH + "countRate", "Count rate", "1/s", 0, 1e9),
				() -> countRate(timeline.seconds()));
		panel.reading(TwinParameter.reading(PATH + "ionCurrent", "Ion current at the detector", "A", 0, 1e-6),
				() -> timeline.seconds() <= lastEnd + 1 ? lastCurrent : 0);
		panel.reading(TwinParameter.state(PATH + "overload", "Detector overload", 1), () -> overloaded ? 1 : 0);
		panel.reading(TwinParameter.state(PATH + "tripped", "Detector supply tripped", 1),
				() -> voltage.tripped() ? 1 : 0);
		panel.reading(TwinParameter.reading(PATH + "gain", "Detector gain against new", "1", 0, 10), this::gain);
		panel.fault(new TwinFault("detector", "overload", 1, 1e12, 1e8, "stray counts per second"),
				value -> flood = value);
		panel.fault(new TwinFault("detector", "aged", 0, 1, 0.5, "share of its gain that is gone"),
				value -> age.set(-Math.log(Math.max(1e-6, 1 - value))));
	}

	/** As if its voltage were lower: gain goes as its 7.5th power. */
	private double effectiveVoltage() {
		return voltage.actual() * Math.exp(-age.get() / 7.5);
	}

	private double gain() {
		return voltage.actual() <= 0 ? 0
				: Math.min(10, Math.pow(effectiveVoltage() / detector.nominalVoltage(), 7.5));
	}

	/** Rate of pulses for ions that arrive at a rate. */
	public double pulseRate(double ions) {
		return detector.pulseRate(ions + flood, effectiveVoltage());
	}

	public boolean overloaded(double pulses) {
		return detector.overloaded(pulses);
	}

	public long counts(double pulses, double dwell, CounterRandom random) {
		return detector.counts(pulses, dwell, random);
	}

	/** After a scan: what it counted, the highest pulse rate in it, and the current of the ions. */
	public void counted(double counts, double meanRate, double highestPulseRate, double current, double end) {
		age.add(counts / LIFE);
		overloaded = overloaded(highestPulseRate);
		trip |= highestPulseRate > TRIP * detector.maxRate();
		lastRate = meanRate;
		lastCurrent = current;
		lastEnd = end;
	}

	/** Mean rate of the last scan for a second after it, dark counts otherwise. */
	private double countRate(double seconds) {
		return seconds <= lastEnd + 1 ? lastRate
				: detector.counts(pulseRate(0), 1, new CounterRandom(seed, 0x636f756e, (long) Math.floor(seconds)));
	}

	@Override
	public void border(double seconds) {
		if (trip || flood > TRIP * detector.maxRate() && voltage.actual() > 0) {
			trip = false;
			voltage.trip();
		}
	}

	@Override
	public double step(double seconds) {
		boolean harmed = pressure.getAsDouble() > POOR_VACUUM && voltage.actual() > 100;
		age.next(age.get() + (harmed ? POOR_VACUUM_AGEING * seconds : 0));
		return 0;
	}
}
