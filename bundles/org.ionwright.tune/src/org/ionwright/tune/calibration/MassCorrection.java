package org.ionwright.tune.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MonitoredIon;
import org.ionwright.device.ScanCourse;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.spi.FrameSink;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.process.ProcessedTrace;

/**
 * Applies a calibration on both sides of a device that knows nothing of it: what is asked of it, so that an ion that is set
 * stands at the top of its peak, and what it delivers, so that the axis shows exact m/z.
 */
public final class MassCorrection {

	private final MassCalibration calibration;
	private final MassLaw law;

	public MassCorrection(MassCalibration calibration) {
		this.calibration = calibration;
		this.law = calibration.law();
	}

	/**
	 * What to ask the device for. Monitored ions are each moved to where they appear; a range is moved at both ends and its points
	 * stay even, so that in between only {@link #corrected(FrameSink)} makes the axis exact. Counting times and numbers of points stay.
	 */
	public MassScanRequest asked(MassScanRequest wanted) {
		ScanCourse course = wanted.course();
		if (wanted.monitoring()) {
			List<MonitoredIon> ions = course.ions().stream()
					.map(ion -> new MonitoredIon(law.asked(ion.mz()), ion.dwellSeconds())).toList();
			double low = ions.stream().mapToDouble(MonitoredIon::mz).min().orElseThrow();
			double high = ions.stream().mapToDouble(MonitoredIon::mz).max().orElseThrow();
			return request(wanted, low, high, wanted.step(), wanted.speed(),
					course.with(ions));
		}
		int points = wanted.points();
		double start = law.asked(wanted.start());
		double last = law.asked(wanted.mz(points - 1));
		double step = points > 1 ? (last - start) / (points - 1) : wanted.step();
		// so much beyond the last point as was wanted: the number of points is that of the whole steps
		double end = last + (wanted.end() - wanted.mz(points - 1)) * step / wanted.step();
		return request(wanted, start, end, step, wanted.speed() * step / wanted.step(), course);
	}

	private static MassScanRequest request(MassScanRequest wanted, double start, double end, double step, double speed,
			ScanCourse course) {
		return new MassScanRequest(start, end, step, speed, wanted.scans(), wanted.firstStage(),
				wanted.firstStageWindow(), wanted.peakWidth(), wanted.negative(), course);
	}

	/** Passes frames on with exact m/z; counts stay as they are. For the frames of one request. */
	public FrameSink corrected(FrameSink to) {
		return new FrameSink() {

			private double @Nullable [] raw;
			private double[] exact = new double[0];

			@Override
			public void accept(ScanFrame frame) throws InterruptedException {
				if (frame.mz() != raw) {
					raw = frame.mz();
					exact = exact(frame.mz());
				}
				to.accept(new ScanFrame(frame.index(), frame.startSeconds(), exact, frame.counts(),
						frame.dwellSeconds(), frame.readbacks(), frame.overload(), frame.quantumAmpere()));
			}

			@Override
			public void preparing(String text) {
				to.preparing(text);
			}
		};
	}

	/**
	 * A spectrum with exact m/z, which says from which spectrum and by which calibration it was made; the measured one stays as it
	 * is.
	 *
	 * @param source
	 *            name of the run of the measured spectrum
	 */
	public Spectrum corrected(Spectrum raw, String source) {
		List<UserTerm> terms = new ArrayList<>(raw.info().userTerms());
		long steps = terms.stream().filter(term -> term.name().startsWith(ProcessedTrace.STEP + " ")).count();
		if (terms.stream().noneMatch(term -> term.name().equals(ProcessedTrace.DERIVED_FROM))) {
			terms.add(UserTerm.text(ProcessedTrace.DERIVED_FROM, source + " " + raw.info().id()));
		}
		terms.add(UserTerm.text(ProcessedTrace.STEP + " " + (steps + 1), words()));
		return Spectrum.builder(raw.info().index(), MassAxis.of(exact(raw.axis().toArray())), raw.intensities())
				.id(raw.info().id()).msLevel(raw.info().msLevel()).polarity(raw.info().polarity())
				.representation(raw.info().representation()).kind(raw.info().kind())
				.startSeconds(raw.info().startSeconds())
				.window(law.exact(raw.info().windowLow()), law.exact(raw.info().windowHigh()))
				.dwellSeconds(raw.info().dwellSeconds()).terms(raw.info().terms()).userTerms(terms).build();
	}

	/** For the file, one line: what was corrected and by which calibration. */
	public String words() {
		CalibrationContext context = calibration.context();
		return "mass calibration " + calibration.subject().words() + ", " + law.words() + ", of " + context.reference()
				+ " at " + context.measured() + (context.simulated() ? ", simulated" : "");
	}

	private double[] exact(double[] raw) {
		double[] exact = new double[raw.length];
		Arrays.setAll(exact, i -> law.exact(raw[i]));
		return exact;
	}
}
