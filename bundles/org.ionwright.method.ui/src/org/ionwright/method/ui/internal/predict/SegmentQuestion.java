package org.ionwright.method.ui.internal.predict;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.RatioMode;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodFactory;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.MethodSetting;
import org.ionwright.model.method.MonitoredIon;
import org.ionwright.model.method.Scan;
import org.ionwright.model.method.SelectedIonMonitoring;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.forecast.ForecastException;
import org.ionwright.spectrum.forecast.ForecastRequest;

/**
 * A segment as a method of its own that can be predicted: one full scan, after all settings made until then. Ions that are monitored
 * are asked as a range round them, taken with the same windows.
 */
final class SegmentQuestion {

	/** More points say nothing more on a screen. */
	private static final int MOST_POINTS = 20_001;
	/** Round monitored ions, m/z. */
	private static final double MARGIN = 5;
	private static final double SPEED = 500;

	private SegmentQuestion() {
	}

	/**
	 * Blocks for some milliseconds; any thread, the models must not change meanwhile.
	 *
	 * @param index
	 *            of the segment
	 * @param negative
	 *            which ions are asked for of a scan that measures both; empty for those of the method
	 * @throws ForecastException
	 *             in words: what cannot be predicted
	 */
	static ForecastRequest of(AcquisitionMethod method, int index, MassSpectrometer instrument,
			Optional<Boolean> negative) throws ForecastException {
		FullScan scan = scan(method.getSegments().get(index).getScan());
		double step = Math.max(scan.getStep(), (scan.getEnd() - scan.getStart()) / (MOST_POINTS - 1));
		if (!(scan.getEnd() > scan.getStart() && scan.getStart() > 0 && step > 0 && Double.isFinite(step))) {
			throw new ForecastException(Messages.Predict_noRange);
		}
		int points = (int) Math.floor((scan.getEnd() - scan.getStart()) / step + 1e-9) + 1;
		Polarity polarity = negative.map(sign -> sign ? Polarity.NEGATIVE : Polarity.POSITIVE)
				.orElse(Polarity.UNKNOWN);
		return new ForecastRequest(file(instrument, "x.instrument"), file(alone(method, index, scan), "x.method"),
				MassAxis.linear(scan.getStart(), step, points), Double.NaN, 0, OptionalLong.empty(), Map.of(),
				Map.of(), OptionalInt.empty(), polarity);
	}

	/** A method with one segment; settings of earlier segments stay, as in a run. */
	static AcquisitionMethod alone(AcquisitionMethod method, int index, FullScan scan) {
		AcquisitionMethod alone = MethodFactory.eINSTANCE.createAcquisitionMethod();
		alone.setName(method.getName());
		alone.setPolarity(method.getPolarity());
		method.getSettings().forEach(setting -> put(alone, setting));
		for (int i = 0; i <= index; i++) {
			method.getSegments().get(i).getSettings().forEach(setting -> put(alone, setting));
		}
		MethodSegment segment = MethodFactory.eINSTANCE.createMethodSegment();
		segment.setScan(scan);
		alone.getSegments().add(segment);
		return alone;
	}

	/** The last value of a parameter counts, at the place of the first. */
	private static void put(AcquisitionMethod alone, MethodSetting setting) {
		for (MethodSetting there : alone.getSettings()) {
			if (String.valueOf(there.getParameter()).equals(setting.getParameter())) {
				there.setValue(setting.getValue());
				return;
			}
		}
		MethodSetting copy = MethodFactory.eINSTANCE.createMethodSetting();
		copy.setParameter(setting.getParameter());
		copy.setValue(setting.getValue());
		alone.getSettings().add(copy);
	}

	private static FullScan scan(@Nullable Scan of) throws ForecastException {
		if (of instanceof FullScan full) {
			return EcoreUtil.copy(full);
		}
		if (of instanceof SelectedIonMonitoring ions && !ions.getIons().isEmpty()) {
			FullScan range = MethodFactory.eINSTANCE.createFullScan();
			double low = ions.getIons().stream().mapToDouble(MonitoredIon::getMz).min().orElse(0);
			double high = ions.getIons().stream().mapToDouble(MonitoredIon::getMz).max().orElse(0);
			range.setStart(Math.max(1, low - MARGIN));
			range.setEnd(high + MARGIN);
			range.setStep(0.1);
			range.setSpeed(SPEED);
			range.setFirstStage(ions.getFirstStage());
			range.setFirstStageWindow(ions.getFirstStageWindow());
			// at a constant ratio the width is that at the highest m/z
			boolean ratio = ions.getRatioMode() == RatioMode.CONSTANT_RATIO;
			range.setPeakWidth(ions.getPeakWidth() * (ratio ? range.getEnd() / high : 1));
			range.setRatioMode(ions.getRatioMode());
			range.setFirstStageOffset(ions.getFirstStageOffset());
			range.setSecondStageOffset(ions.getSecondStageOffset());
			range.setAlternatePolarity(ions.isAlternatePolarity());
			return range;
		}
		throw new ForecastException(Messages.Predict_noScan);
	}

	private static String file(EObject model, String name) throws ForecastException {
		try {
			return new String(ModelFiles.format(model, name), StandardCharsets.UTF_8);
		} catch (ModelFileException e) {
			throw new ForecastException(String.valueOf(e.getMessage()), e);
		}
	}
}
