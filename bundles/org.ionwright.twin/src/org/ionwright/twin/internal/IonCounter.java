package org.ionwright.twin.internal;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.ScanOrder;
import org.ionwright.twin.TwinFault;
import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.detector.AnalogueMultiplier;
import org.ionwright.twin.detector.CountedScan;
import org.ionwright.twin.detector.DetectorDesign;
import org.ionwright.twin.detector.Electrometer;
import org.ionwright.twin.detector.ExpectedCounts;
import org.ionwright.twin.detector.Exposure;
import org.ionwright.twin.detector.FaradayCup;
import org.ionwright.twin.detector.PulseCounter;

/**
 * The detector at the end, with its supply: a multiplier that counts pulses or whose current is measured, or a Faraday cup;
 * currents are told as ions. Beyond four times its limit the protection takes the voltage off until it is set to 0.
 */
public final class IonCounter implements Subsystem {

	private static final String PATH = "detector.";
	private static final double TRIP = 4;
	private static final double RAMP_STEP = 0.05;
	/** Gain goes as this power of the voltage. */
	private static final double GAIN_POWER = 7.5;
	private static final double OHM = 1e11;
	/** Of the electrometer behind the multiplier, ohm. */
	private static final double ANODE_OHM = 1e8;

	private final PulseCounter counter;
	private final @Nullable FaradayCup cup;
	private final AnalogueMultiplier multiplier;
	private boolean analogue;
	private final RampedSupply voltage;
	private final DoubleSupplier pressure;
	private final double nominalGain;
	private final double maxRate;
	private final long seed;
	private double told = -1;
	private double flood;
	private double lost;
	private double lastRate;
	private double lastCurrent;
	private double lastEnd = Double.NEGATIVE_INFINITY;
	private boolean overloaded;
	private boolean trip;

	/** @param pressure round it, Pa */
	public IonCounter(Timeline timeline, Panel panel, Sheet sheet, long seed, DoubleSupplier pressure) {
		this.pressure = pressure;
		this.seed = seed;
		maxRate = sheet.number(PATH + "maxRate", 5e6);
		DetectorDesign design = DetectorDesign.photomultiplier(sheet.number(PATH + "voltage", 650),
				sheet.number(PATH + "darkRate", 1), sheet.number(PATH + "deadTime", 30e-9), maxRate);
		nominalGain = design.gain().nominalGain();
		counter = new PulseCounter(design, seed);
		multiplier = new AnalogueMultiplier(design.gain(), design.heights(),
				new Electrometer(ANODE_OHM, 0, Heater.ROOM), design.limits().saturationCurrent());
		cup = sheet.text(PATH + "kind", "").equals("FARADAY")
				? new FaradayCup(new Electrometer(OHM, 1e-15, Heater.ROOM), 1)
				: null;
		voltage = new RampedSupply(timeline, panel,
				TwinParameter.setting(PATH + "voltage", "Detector voltage", "V", 0, 1500, 500, 2).withSafeValue(0)
						.withNoise(0.1, 0),
				0);
		timeline.add(this);
		panel.reading(TwinParameter.reading(PATH + "countRate", "Count rate", "1/s", 0, 1e9),
				() -> countRate(timeline.seconds()));
		panel.reading(TwinParameter.reading(PATH + "ionCurrent", "Ion current at the detector", "A", 0, 1e-6),
				() -> timeline.seconds() <= lastEnd + 1 ? lastCurrent : 0);
		panel.reading(TwinParameter.fact(PATH + "overload", "Detector overload"), () -> overloaded ? 1 : 0);
		panel.reading(TwinParameter.fact(PATH + "tripped", "Detector supply tripped"),
				() -> voltage.tripped() ? 1 : 0);
		panel.reading(TwinParameter.reading(PATH + "gain", "Detector gain against new", "1", 0, 100),
				() -> counter.state(timeline.seconds()).gain() / nominalGain);
		panel.reading(TwinParameter.fact(PATH + "damaged", "Detector damaged"),
				() -> counter.state(timeline.seconds()).damaged() ? 1 : 0);
		if (cup == null) {
			panel.setting(TwinParameter.toggle(PATH + "analogue", "Detector measures", "pulses", "current"),
					() -> analogue ? 1 : 0, () -> analogue ? 1 : 0, value -> analogue = value > 0.5);
		}
		panel.fault(new TwinFault("detector", "overload", 1, 1e12, 1e8, "stray ions per second"),
				value -> flood = value);
		panel.fault(new TwinFault("detector", "aged", 0, 0.999, 0.5, "share of its gain that is gone"),
				value -> lost = value);
	}

	/** Counts what leaves the filter. */
	public CountedScan count(double[] rates, ScanOrder order, double seconds, long run, int index) {
		double[] ions = flooded(rates);
		double total = Arrays.stream(rates).sum();
		CountedScan scan = counter.count(exposure(ions, order, seconds), run, index);
		FaradayCup own = cup;
		if (own != null) {
			scan = collected(own, ions, order, run, index);
		} else if (analogue) {
			scan = multiplied(ions, order, seconds, run, index);
		}
		overloaded = scan.overload();
		trip |= scan.overload() && Arrays.stream(ions).max().orElse(0) > TRIP * maxRate;
		lastRate = scan.meanRate();
		lastCurrent = total / Math.max(1, rates.length) * PhysicalConstants.ELEMENTARY_CHARGE;
		lastEnd = seconds + rates.length * order.pointSeconds();
		return scan;
	}

	/** What {@link #count} gives on the mean. */
	public ExpectedCounts expected(double[] rates, ScanOrder order, double seconds) {
		double[] ions = flooded(rates);
		ExpectedCounts pulses = counter.expected(exposure(ions, order, seconds));
		double dwell = order.dwellSeconds();
		FaradayCup own = cup;
		if (own != null) {
			double[] amperes = own.means(ions, 1, dwell);
			return MeasuredCurrents.expected(ions.length, point -> amperes[point],
					point -> own.electrometer().noise(amperes[point], Electrometer.bandwidthOfMean(dwell)),
					dwell / PhysicalConstants.ELEMENTARY_CHARGE);
		}
		if (analogue) {
			double volts = counter.voltage(seconds);
			return MeasuredCurrents.expected(ions.length, point -> multiplier.current(ions[point], volts),
					point -> multiplier.noise(ions[point], volts, dwell),
					dwell / (nominalGain * PhysicalConstants.ELEMENTARY_CHARGE));
		}
		return pulses;
	}

	private double[] flooded(double[] rates) {
		return flood > 0 ? Arrays.stream(rates).map(rate -> rate + flood).toArray() : rates;
	}

	private Exposure exposure(double[] ions, ScanOrder order, double seconds) {
		return new Exposure(ions, order.start(), order.step(), order.negative() ? -1 : 1, order.dwellSeconds(), seconds,
				pressure.getAsDouble());
	}

	/** A cup has no voltage, no gain and no dead time; noise below nothing counts as nothing. */
	private CountedScan collected(FaradayCup own, double[] ions, ScanOrder order, long run, int index) {
		double[] amperes = own.readings(ions, 1, order.dwellSeconds(), seed, run, index);
		long[] counts = new long[amperes.length];
		double sum = 0;
		for (int i = 0; i < counts.length; i++) {
			counts[i] = Math.max(0, Math.round(amperes[i] / PhysicalConstants.ELEMENTARY_CHARGE
					* order.dwellSeconds()));
			sum += counts[i];
		}
		return new CountedScan(counts, false, sum / (counts.length * order.dwellSeconds()));
	}

	/** As ions at the gain the detector has when new and at its nominal voltage; no dead time, but a gain that gives way. */
	private CountedScan multiplied(double[] ions, ScanOrder order, double seconds, long run, int index) {
		CounterRandom random = new CounterRandom(seed, 0x616e616cL, run, index);
		double dwell = order.dwellSeconds();
		double volts = counter.voltage(seconds);
		double perIon = nominalGain * PhysicalConstants.ELEMENTARY_CHARGE;
		long[] counts = new long[ions.length];
		boolean overload = false;
		double sum = 0;
		for (int i = 0; i < counts.length; i++) {
			counts[i] = Math.max(0, Math.round(multiplier.reading(ions[i], volts, dwell, random) / perIon * dwell));
			overload |= !multiplier.linear(ions[i], volts);
			sum += counts[i];
		}
		return new CountedScan(counts, overload, sum / (counts.length * dwell));
	}

	/** Mean rate of the last scan for a second after it, dark counts otherwise. */
	private double countRate(double seconds) {
		if (seconds <= lastEnd + 1) {
			return lastRate;
		}
		double mean = counter.pulseRate(flood, 100, 1, counter.voltage(seconds));
		return mean <= 0 ? 0 : Poisson.next(mean, new CounterRandom(seed, 0x636f756e, (long) Math.floor(seconds)));
	}

	@Override
	public void border(double seconds) {
		double volts = voltage.actual() * Math.pow(1 - lost, 1 / GAIN_POWER);
		if (volts != told) {
			counter.command(volts, seconds);
			told = volts;
		}
		counter.advance(seconds, pressure.getAsDouble());
		boolean arced = counter.state(seconds).tripped();
		if (trip || arced || flood > TRIP * maxRate && voltage.actual() > 0) {
			trip = false;
			voltage.trip();
			counter.command(0, seconds);
			told = 0;
		}
	}

	@Override
	public double limit() {
		return voltage.actual() != voltage.target() ? RAMP_STEP : Double.POSITIVE_INFINITY;
	}

	@Override
	public double step(double seconds) {
		return 0;
	}
}
