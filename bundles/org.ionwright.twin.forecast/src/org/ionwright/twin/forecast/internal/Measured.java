package org.ionwright.twin.forecast.internal;

import java.util.List;

import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.SelectedIonMonitoring;
import org.ionwright.spectrum.forecast.ForecastException;
import org.ionwright.spectrum.forecast.ForecastRequest;
import org.ionwright.twin.ScanOrder;

/** What the twin measures for a question. */
interface Measured {

	/** One after the other, as its driver does. */
	List<ScanOrder> orders();

	/** Values of all orders in their order, at the points of the question. */
	double[] onAxis(double[] values);

	static Measured of(ForecastRequest request, ForecastSegment segment) throws ForecastException {
		return segment.scan() instanceof SelectedIonMonitoring monitoring
				? Ions.of(monitoring, segment.negative())
				: Points.of(request, (FullScan) segment.scan(), segment.negative());
	}
}
