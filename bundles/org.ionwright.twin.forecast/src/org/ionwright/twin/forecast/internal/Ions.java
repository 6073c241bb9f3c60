package org.ionwright.twin.forecast.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.ionwright.model.instrument.RatioMode;
import org.ionwright.model.method.MonitoredIon;
import org.ionwright.model.method.SelectedIonMonitoring;
import org.ionwright.spectrum.forecast.ForecastException;
import org.ionwright.twin.ScanOrder;
import org.ionwright.twin.filter.Tuning;

/**
 * One visit to each monitored ion.
 *
 * @param orders
 *            as the ions are visited
 * @param rising
 *            numbers of the visits by m/z
 */
record Ions(List<ScanOrder> orders, int[] rising) implements Measured {

	static Ions of(SelectedIonMonitoring scan, boolean negative) throws ForecastException {
		List<MonitoredIon> ions = scan.getIons();
		double lowest = ions.stream().mapToDouble(MonitoredIon::getMz).min().orElse(0);
		double highest = ions.stream().mapToDouble(MonitoredIon::getMz).max().orElse(0);
		Tuning.Mode mode = Tuning.Mode.valueOf(scan.getFirstStage().getName());
		try {
			// As the scan engine asks: of a single ion there is no ratio to be kept.
			boolean ratio = scan.getRatioMode() == RatioMode.CONSTANT_RATIO && ions.size() > 1;
			double width = ratio ? scan.getPeakWidth() / highest : scan.getPeakWidth();
			return new Ions(ions.stream().map(ion -> new ScanOrder(ion.getMz() + scan.getSecondStageOffset(), 1, 1,
					ion.getDwellTime(), mode, scan.getFirstStageWindow(), width, negative, scan.getSettleTime(),
					(lowest + highest) / 2 + scan.getFirstStageOffset(), ratio,
					mode == Tuning.Mode.TRACKING ? scan.getFirstStageOffset() : 0)).toList(),
					IntStream.range(0, ions.size()).boxed()
							.sorted(Comparator.comparingDouble(i -> ions.get(i).getMz())).mapToInt(Integer::intValue)
							.toArray());
		} catch (IllegalArgumentException e) {
			throw new ForecastException("the method: " + e.getMessage(), e);
		}
	}

	@Override
	public double[] onAxis(double[] values) {
		return IntStream.of(rising).mapToDouble(i -> values[i]).toArray();
	}
}
