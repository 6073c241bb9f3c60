package org.ionwright.model.validation.internal.filter;

import java.util.Optional;
import java.util.stream.IntStream;

import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.RatioMode;
import org.ionwright.model.instrument.ResolutionMode;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.StageCommand;
import org.ionwright.twin.filter.Voltages;

/**
 * How much AC over DC varies over a scan: nothing at constant resolution; at constant width in u the DC falls behind for light
 * ions.
 *
 * @param share
 *            largest deviation from the mean over the points of the scan, relative
 * @param mz
 *            where that is
 */
public record RatioSpread(int stage, double share, double mz) {

	private static final int PLACES = 1000;

	/** Of the stage with the largest; empty when none has DC. */
	public static Optional<RatioSpread> worst(TandemMassFilter filter, ScanSpan scan) {
		return IntStream.range(0, filter.getStages().size()).mapToObj(i -> of(filter, i, scan))
				.flatMap(Optional::stream).max((a, b) -> Double.compare(a.share(), b.share()));
	}

	private static Optional<RatioSpread> of(TandemMassFilter filter, int index, ScanSpan scan) {
		MassFilterStage stage = filter.getStages().get(index);
		boolean first = index == 0 && filter.getStages().size() > 1;
		boolean wide = scan.scan().getRatioMode() == RatioMode.CONSTANT_WIDTH
				&& (stage.getResolutionMode() == ResolutionMode.CONSTANT_WIDTH || filter.getScanner() != null
						&& filter.getScanner().getRatioMode() == RatioMode.CONSTANT_WIDTH);
		if (!Stages.selects(stage) || !scan.rising()) {
			return Optional.empty();
		}
		// the first stage has a window that is a share of m/z in every scan
		return first || !wide ? Optional.of(new RatioSpread(index, 0, scan.start()))
				: Stages.law(stage).flatMap(law -> ofWidth(law, index, scan));
	}

	private static Optional<RatioSpread> ofWidth(MassFilter law, int index, ScanSpan scan) {
		StageCommand command = StageCommand.constantWidth(law, scan.scan().getPeakWidth());
		double[] ratios = new double[PLACES + 1];
		double sum = 0;
		for (int i = 0; i <= PLACES; i++) {
			Voltages voltages = command.at(place(scan, i));
			ratios[i] = voltages.rf() / voltages.dc();
			sum += ratios[i];
		}
		double mean = sum / ratios.length;
		RatioSpread worst = new RatioSpread(index, 0, scan.start());
		for (int i = 0; i <= PLACES; i++) {
			double off = Double.isFinite(mean) ? Math.abs(ratios[i] / mean - 1) : Double.POSITIVE_INFINITY;
			worst = off > worst.share() ? new RatioSpread(index, off, place(scan, i)) : worst;
		}
		return Optional.of(worst);
	}

	private static double place(ScanSpan scan, int index) {
		return scan.start() + (scan.end() - scan.start()) * index / PLACES;
	}
}
