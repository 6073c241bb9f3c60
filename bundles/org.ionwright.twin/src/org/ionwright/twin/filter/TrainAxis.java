package org.ionwright.twin.filter;

/**
 * One axis of the train for one mass and one pair of voltages: which share of a group of ions gets through between
 * the rods.
 */
final class TrainAxis {

	/** Sub-steps a group of ions spends in each part of the train. */
	record Timing(int rfRamp, int rfOnly, int rampIn, int first, int rampOut, int link, int rampBetween, int second) {
	}

	/** Growth exp(20) = 5e8: ions would have to start within 1e-8 mm of the axis. */
	private static final double HOPELESS = 20;

	private final double scale;
	private final double firstA;
	private final double firstQ;
	private final double secondA;
	private final double secondQ;
	private final ConstantSection guide;
	private final ConstantSection first;
	private final ConstantSection link;
	private final ConstantSection second;
	private final Ramp entrance = new Ramp();
	private final Ramp out = new Ramp();
	private final Ramp in = new Ramp();

	/**
	 * @param scale
	 *            field radius of the first stage over that of the second
	 */
	TrainAxis(double firstA, double firstQ, double secondA, double secondQ, double scale) {
		this.scale = scale;
		this.firstA = firstA;
		this.firstQ = firstQ;
		this.secondA = secondA;
		this.secondQ = secondQ;
		guide = new ConstantSection(0, firstQ);
		first = new ConstantSection(firstA, firstQ);
		link = new ConstantSection(0, secondQ);
		second = new ConstantSection(secondA, secondQ);
	}

	/** Whether motion in one of the stages grows so much over the given cycles that no ion of a real beam is left. */
	boolean hopeless(double firstCycles, double secondCycles) {
		return first.growth() * firstCycles > HOPELESS || second.growth() * secondCycles > HOPELESS;
	}

	/**
	 * @param x
	 *            positions in standard deviations, with the deviation in field radii of the first stage
	 * @param v
	 *            velocities in standard deviations, with the deviation in field radii per xi
	 * @param kick
	 *            velocity gained at the bend between the stages, in field radii of the second per xi
	 */
	double share(Timing timing, int phase, double[] x, double spot, double[] v, double speed, double kick) {
		entrance.start(phase);
		entrance.run(0, 0, 0, firstQ, timing.rfRamp);
		entrance.run(guide, timing.rfOnly);
		entrance.run(0, firstA, firstQ, firstQ, timing.rampIn);
		int firstPhase = entrance.phase();
		double[] throughFirst = first.transport(firstPhase, timing.first);
		out.start(firstPhase + timing.first & ConstantSection.SUB_STEPS - 1);
		out.run(firstA, 0, firstQ, secondQ, timing.rampOut);
		int linkPhase = out.phase();
		double[] throughLink = link.transport(linkPhase, timing.link);
		in.start(linkPhase + timing.link & ConstantSection.SUB_STEPS - 1);
		in.run(0, secondA, secondQ, secondQ, timing.rampBetween);
		double[] toLink = Maps.identity();
		Maps.then(entrance.map(), throughFirst, 0, toLink);
		Maps.then(toLink, out.map(), 0, toLink);
		for (int i = 0; i < toLink.length; i++) {
			toLink[i] *= scale;
		}
		double[] toBend = Maps.identity();
		Maps.then(toLink, throughLink, 0, toBend);
		int through = 0;
		double[] ion = new double[4];
		for (int i = 0; i < x.length; i++) {
			double x0 = spot * x[i];
			double v0 = speed * v[i];
			to(toBend, x0, v0, ion, 0);
			ion[1] += kick;
			to(in.map(), ion[0], ion[1], ion, 2);
			if (second.survives(ion[2], ion[3], in.phase(), timing.second) && in.survives(ion[0], ion[1])
					&& reachesBend(timing, x0, v0, firstPhase, linkPhase, throughFirst, toLink, ion)) {
				through++;
			}
		}
		return (double) through / x.length;
	}

	private boolean reachesBend(Timing timing, double x0, double v0, int firstPhase, int linkPhase,
			double[] throughFirst, double[] toLink, double[] ion) {
		to(entrance.map(), x0, v0, ion, 0);
		to(throughFirst, ion[0], ion[1], ion, 2);
		if (!first.survives(ion[0], ion[1], firstPhase, timing.first) || !out.survives(ion[2], ion[3])
				|| !entrance.survives(x0, v0)) {
			return false;
		}
		to(toLink, x0, v0, ion, 0);
		return link.survives(ion[0], ion[1], linkPhase, timing.link);
	}

	private static void to(double[] map, double x, double v, double[] target, int at) {
		target[at] = map[0] * x + map[1] * v;
		target[at + 1] = map[2] * x + map[3] * v;
	}
}
