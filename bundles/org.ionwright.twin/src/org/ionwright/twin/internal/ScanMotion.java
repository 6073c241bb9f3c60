package org.ionwright.twin.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.ScanOrder;
import org.ionwright.twin.drive.DetunedPeak;
import org.ionwright.twin.drive.DetunedWindow;
import org.ionwright.twin.filter.ScanLine;
import org.ionwright.twin.filter.TandemResponse;
import org.ionwright.twin.filter.Tuning;
import org.ionwright.twin.filter.Voltages;

/**
 * What the supplies make of a scan: where peak and window stand at any time of it. Voltages lag behind an even ramp by a
 * time constant; as that is part of the speed shift, which the controller corrects, it is not in the peak's shift here.
 */
final class ScanMotion {

	/** Places along a scan where the slow errors are looked at; they are interpolated between. */
	private static final int PLACES = 33;
	/** Change of the axis on which a peak stands as a settled one would, u. */
	private static final double SETTLED = 1e-3;

	/**
	 * Peak of the second and window of the first stage at a time.
	 *
	 * @param shift
	 *            of the peak, u
	 * @param stretch
	 *            its width over that meant
	 * @param centre
	 *            of the window, u
	 * @param width
	 *            of the window, u; infinite for RF only, 0 when closed
	 * @param widening
	 *            width of the window over that meant
	 */
	record Moment(double shift, double stretch, double centre, double width, double widening) {

		private Moment between(Moment next, double share) {
			return share == 0 ? this
					: new Moment(mean(shift, next.shift, share), mean(stretch, next.stretch, share),
							mean(centre, next.centre, share),
							width == Double.POSITIVE_INFINITY ? width : mean(width, next.width, share),
							mean(widening, next.widening, share));
		}

		private static double mean(double a, double b, double share) {
			return a + share * (b - a);
		}

		/**
		 * Share of what the tables let through of an m/z that the window does, standing where it does; edges as those of short
		 * stages, exp(-u^8) at u half widths from the centre.
		 *
		 * @param meant
		 *            half widths from the centre at which the ion was meant to be
		 */
		double throughFirst(double mz, double meant) {
			if (width == Double.POSITIVE_INFINITY) {
				return 1;
			}
			double off = 2 * (mz - centre) / width;
			return width <= 0 ? 0
					: Math.min(1, DetunedWindow.height(widening))
							* Math.min(1, Math.exp(Math.pow(meant, 8) - Math.pow(off, 8)));
		}
	}

	private final ScanOrder order;
	private final TandemResponse response;
	private final StageUnit first;
	private final StageUnit second;
	private final DetunedWindow window;
	private final double begin;
	private final double settled;
	private final @Nullable Moment[] moments = new @Nullable Moment[PLACES];

	/** @param begin time at which the first point is counted, s */
	ScanMotion(ScanOrder order, TandemResponse response, StageUnit first, StageUnit second, ScanLine line,
			double begin) {
		this.order = order;
		this.response = response;
		this.first = first;
		this.second = second;
		this.begin = begin;
		window = new DetunedWindow(line);
		Moment jump = at(begin);
		double end = Math.max(begin, begin - order.settleSeconds() + second.settling());
		Moment after = at(end);
		// the window goes along with the axis meanwhile
		double along = Math.abs(order.step()) / order.pointSeconds() * second.settling();
		boolean still = Math.abs(jump.shift - after.shift) < SETTLED && Math.abs(jump.stretch - after.stretch) < SETTLED
				&& (jump.width == after.width || Math.abs(jump.centre - after.centre) < SETTLED + along);
		settled = still ? begin : end;
	}

	/** Until when the outputs are still on their way after the jump to the first point, s. */
	double settled() {
		return settled;
	}

	/** m/z that the controller wants at a time. */
	double commanded(double seconds) {
		double last = (order.points() - 1) * order.pointSeconds();
		return order.start() + Math.clamp(seconds - begin, 0, last) / order.pointSeconds() * order.step();
	}

	/** As the outputs are at a time. */
	Moment at(double seconds) {
		double meant = commanded(seconds - second.lag());
		Voltages voltages = first.felt(seconds);
		if (order.mode() == Tuning.Mode.FIRST_ALONE) {
			Band asked = band(response.firstVoltages(meant));
			Band actual = band(voltages);
			double stretch = asked.width() > 0 ? actual.width() / asked.width() : 0;
			return new Moment(actual.centre() - asked.centre(), stretch, actual.centre(), Double.POSITIVE_INFINITY, 1);
		}
		DetunedPeak peak = DetunedPeak.of(second.filter(), response.secondVoltages(meant), second.felt(seconds));
		double apex = first.filter().apexMass(voltages.rf());
		if (order.mode() == Tuning.Mode.RF_ONLY) {
			return new Moment(peak.shift(), peak.stretch(), apex, apex > 0 ? Double.POSITIVE_INFINITY : 0, 1);
		}
		Band band = band(voltages);
		return new Moment(peak.shift(), peak.stretch(), band.centre(), band.width(), window.widening(ratio(voltages)));
	}

	/** What the first stage passes, u. */
	private record Band(double centre, double width) {
	}

	private Band band(Voltages voltages) {
		double apex = first.filter().apexMass(voltages.rf());
		double low = apex * window.lowMass(ratio(voltages));
		double high = apex * window.highMass(ratio(voltages));
		return new Band((low + high) / 2, high - low);
	}

	private static double ratio(Voltages voltages) {
		return voltages.rf() > 0 ? voltages.dc() / voltages.rf() / ScanLine.APEX_RATIO : 1;
	}

	/** Centre of the window less that of the peak at a time of the scan or after it, u. */
	double trackingError(double seconds) {
		Moment moment = at(seconds);
		return moment.centre() - commanded(seconds - second.lag()) - moment.shift();
	}

	/** As the outputs are when the axis comes by an m/z, the jump to the first point aside. */
	Moment near(double mz) {
		double place = Math.clamp((mz - order.start()) / order.step() / Math.max(1, order.points() - 1), 0, 1)
				* (PLACES - 1);
		int before = Math.min((int) place, PLACES - 2);
		return moment(before).between(moment(before + 1), place - before);
	}

	/** By how much the peak of a stage at the same settings is above that of the second when the axis comes by an m/z, u. */
	double shiftAgainstSecond(StageUnit stage, double mz) {
		double then = Math.max(settled, begin + (mz - order.start()) / order.step() * order.pointSeconds());
		return stage.filter().apexMass(stage.felt(then).rf()) - second.filter().apexMass(second.felt(then).rf());
	}

	private Moment moment(int i) {
		Moment known = moments[i];
		if (known == null) {
			double along = (double) i / (PLACES - 1) * (order.points() - 1) * order.pointSeconds();
			// the outputs are at this m/z a time constant later
			double then = begin + along + second.lag();
			known = order.points() == 1 || then < settled ? standing(along) : at(then);
			moments[i] = known;
		}
		return known;
	}

	/** As it would be had there been no jump: the errors are those after settling, moved to their place on the axis. */
	private Moment standing(double along) {
		Moment later = at(settled);
		boolean still = order.mode() == Tuning.Mode.FIXED;
		double moved = still ? 0 : commanded(begin + along) - commanded(settled - second.lag());
		return new Moment(later.shift, later.stretch, later.centre + moved, later.width, later.widening);
	}
}
