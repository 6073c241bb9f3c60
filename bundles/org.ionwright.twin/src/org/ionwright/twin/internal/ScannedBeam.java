package org.ionwright.twin.internal;

import java.util.List;

import org.ionwright.twin.ScanOrder;
import org.ionwright.twin.drive.DetunedWindow;
import org.ionwright.twin.drive.ScanSpeed;
import org.ionwright.twin.filter.FilterTrain;
import org.ionwright.twin.filter.TandemResponse;
import org.ionwright.twin.filter.Tuning;
import org.ionwright.twin.gas.GasScattering;
import org.ionwright.twin.internal.ScanMotion.Moment;
import org.ionwright.twin.sample.IonBeam;
import org.ionwright.twin.sample.IonSpecies;

/**
 * A beam behind the filter while it scans: tables for the filter as it was meant, moved and stretched as the supplies have
 * it, with the shift and smear of the scan speed and scattering by the gas. Points before the supplies have settled are
 * worked out one by one.
 */
final class ScannedBeam {

	/** What the correction for flight times and lag leaves of the shift by the scan speed. */
	private static final double CORRECTION_RESIDUE = 0.03;
	/** Mass swept below which a smear is not seen, u, and above which a peak is gone, as a share of its width. */
	private static final double LEAST_SMEAR = 0.02;
	private static final double MOST_SMEAR = 0.8;
	private static final double MORE_STAGES = 0.95;
	/** Widths over that meant between which the tables are stretched; narrower peaks count as none. */
	private static final double NARROWEST = 0.05;
	private static final double WIDEST = 4;
	/** Ions further from the axis than this many widths do not get through. */
	private static final double REACH = 2;
	/** Moments of a flight, and of a dwell while the outputs are on their way, that are looked at. */
	private static final int FLIGHT_MOMENTS = 5;
	private static final int DWELL_MOMENTS = 32;

	private final ScanOrder order;
	private final TandemResponse response;
	private final ScanMotion motion;
	private final StageUnit second;
	private final List<StageUnit> further;
	private final double length;
	private final double rods;
	private final double energy;
	private final ScanSpeed speed;
	private final double left;
	private final double behind;
	private final double smear;

	ScannedBeam(ScanOrder order, TandemResponse response, ScanMotion motion, FilterTrain train, StageUnit first,
			StageUnit second, List<StageUnit> further, boolean corrected) {
		this.order = order;
		this.response = response;
		this.motion = motion;
		this.second = second;
		this.further = further;
		length = train.first().length() + train.linkLength() + train.second().length();
		rods = train.second().length();
		energy = second.energy();
		speed = new ScanSpeed(order.rate());
		behind = behind(order, second.lag());
		left = corrected ? CORRECTION_RESIDUE : 1;
		double middle = (order.start() + order.end()) / 2;
		double swept = speed.shift(middle, energy, rods);
		double most = MOST_SMEAR * order.widthAt(middle);
		smear = Math.abs(swept) < LEAST_SMEAR ? 0 : Math.clamp(swept, -most, most);
	}

	/** Ions per second by point, the first of which is at a time in s. */
	double[] rates(IonBeam beam, double pressure, double begin) {
		double[] rates = new double[order.points()];
		for (IonSpecies ion : beam.species()) {
			double mz = ion.mz();
			Moment moment = motion.near(mz);
			double stretch = Math.min(WIDEST, moment.stretch());
			// what comes later is smeared towards higher masses by half of what is swept, which is part of the flight
			double start = order.start() + moment.shift() - late(mz) + smear / 2;
			double from = mz + (start - mz) / stretch;
			double step = order.step() / stretch;
			if (stretch >= NARROWEST && response.sees(mz, from, from + (rates.length - 1) * step)) {
				double passing = passing(ion, moment, mz + (order.mode() == Tuning.Mode.FIXED ? 0 : moment.shift()));
				add(mz, passing * survival(mz, pressure), from, step, rates);
			}
		}
		double[] seen = smear == 0 ? rates : ScanSpeed.smeared(rates, order.step(), smear);
		for (int k = 0; k < seen.length && begin + k * order.pointSeconds() < motion.settled(); k++) {
			seen[k] = onTheWay(beam, pressure, begin + k * order.pointSeconds(), seen[k]);
		}
		return seen;
	}

	/** By how much a peak is seen at too high a mass, u. */
	private double late(double mz) {
		return left * (speed.shift(mz, energy, length) + speed.rate() * second.lag()) + behind;
	}

	/** By how much the outputs are behind the axis in the mean over a dwell when it moves in steps, u. */
	private static double behind(ScanOrder order, double lag) {
		if (order.settleSeconds() == 0 || order.points() == 1 || lag <= 0) {
			return 0;
		}
		return order.step() * Math.exp(-order.settleSeconds() / lag) * lag / order.dwellSeconds()
				* -Math.expm1(-order.dwellSeconds() / lag);
	}

	/** Of the gas, with a cross-section for loss on nitrogen of 0.5 nm2 for light ions to 2 nm2 at m/z 1000. */
	private double survival(double mz, double pressure) {
		return GasScattering.survival(pressure, Heater.ROOM, 0.5e-18 + 1.5e-18 * Math.min(2, mz / 1000), length);
	}

	/** Ions per second for a table whose highest value stays; wider peaks let more through, but not more than there are. */
	private double passing(IonSpecies ion, Moment moment, double mzInWindow) {
		double stretch = Math.min(WIDEST, moment.stretch());
		if (stretch < NARROWEST) {
			return 0;
		}
		double meant = order.mode() == Tuning.Mode.FIXED
				? 2 * (ion.mz() / order.fixedCentre() - 1) / order.window()
				: order.mode() == Tuning.Mode.TRACKING ? -2 * order.firstOffset() / (order.window() * ion.mz()) : 0;
		double height = DetunedWindow.height(stretch);
		if (height > 1) {
			height = Math.min(height, 1 / Math.max(1e-9, Math.min(1, response.transmission(ion.mz(), ion.mz()))));
		}
		return ion.rate() * height * moment.throughFirst(mzInWindow, meant);
	}

	/** Mean over a dwell in part of which the outputs are on their way. */
	private double onTheWay(IonBeam beam, double pressure, double from, double settledRate) {
		double dwell = order.dwellSeconds();
		double lasting = Math.min(dwell, motion.settled() - from);
		int samples = (int) Math.clamp(Math.ceil(2 * lasting / second.lag()), 1, DWELL_MOMENTS);
		double sum = 0;
		for (int i = 0; i < samples; i++) {
			sum += onTheWay(beam, pressure, from + (i + 0.5) * lasting / samples);
		}
		return (sum / samples * lasting + settledRate * (dwell - lasting)) / dwell;
	}

	/** Ions that leave at a time: half of the mean over what the axis swept in their flight and half of the least. */
	private double onTheWay(IonBeam beam, double pressure, double seconds) {
		double wanted = motion.commanded(seconds);
		double flight = ScanSpeed.flightTime(wanted, energy, rods);
		double lead = speed.rate() * flight / 2 - late(wanted);
		Moment[] moments = new Moment[FLIGHT_MOMENTS];
		double[] axes = new double[FLIGHT_MOMENTS];
		double reach = 0;
		for (int i = 0; i < FLIGHT_MOMENTS; i++) {
			double then = seconds - flight * i / (FLIGHT_MOMENTS - 1);
			moments[i] = motion.at(then);
			axes[i] = motion.commanded(then - second.lag()) + moments[i].shift() + lead;
			reach = Math.max(reach, REACH * order.widthAt(wanted) * Math.min(WIDEST, moments[i].stretch()));
		}
		double sum = 0;
		for (IonSpecies ion : beam.species()) {
			if (Math.abs(ion.mz() - axes[0]) < reach) {
				sum += swept(ion, moments, axes) * survival(ion.mz(), pressure);
			}
		}
		return sum;
	}

	private double swept(IonSpecies ion, Moment[] moments, double[] axes) {
		double mean = 0;
		double least = Double.POSITIVE_INFINITY;
		for (int i = 0; i < axes.length; i++) {
			double passing = passing(ion, moments[i], ion.mz());
			double now = passing == 0 ? 0 : passing * response.transmission(ion.mz(),
					ion.mz() + (axes[i] - ion.mz()) / Math.min(WIDEST, moments[i].stretch()));
			mean += now / axes.length;
			least = Math.min(least, now);
		}
		return (mean + least) / 2;
	}

	private void add(double mz, double rate, double start, double step, double[] rates) {
		if (further.isEmpty()) {
			response.add(mz, rate, start, step, rates);
		} else if (order.mode() == Tuning.Mode.FIRST_ALONE) {
			response.add(mz, rate * Math.pow(MORE_STAGES, further.size()), start, step, rates);
		} else {
			addThroughAll(mz, rate, start, step, rates);
		}
	}

	/**
	 * Each stage behind the second works at its width and passes what that would pass, 5 % less: the peak gets narrower
	 * and its tails fainter, as the product of the shapes. A rule, not followed ions.
	 */
	private void addThroughAll(double mz, double rate, double start, double step, double[] rates) {
		double reach = Math.copySign(4 * order.widthAt(mz), step);
		int from = (int) Math.max(0, Math.floor((mz - reach - start) / step));
		int to = (int) Math.min(rates.length - 1, Math.ceil((mz + reach - start) / step));
		double top = response.transmission(mz, mz);
		if (from > to || top <= 0) {
			return;
		}
		double[] part = new double[to - from + 1];
		response.add(mz, rate, start + from * step, step, part);
		for (StageUnit stage : further) {
			if (stage.energy() < TwinAnalyser.LEAST_ENERGY) {
				return;
			}
			double off = motion.shiftAgainstSecond(stage, mz);
			for (int i = 0; i < part.length; i++) {
				double axis = start + (from + i) * step + off;
				part[i] *= part[i] == 0 ? 0 : MORE_STAGES * Math.min(1, response.transmission(mz, axis) / top);
			}
		}
		for (int i = 0; i < part.length; i++) {
			rates[from + i] += part[i];
		}
	}
}
