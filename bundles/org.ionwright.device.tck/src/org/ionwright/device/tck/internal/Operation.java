package org.ionwright.device.tck.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.MassFilterDescription;
import org.ionwright.device.MassSelection;
import org.ionwright.device.MassSelection.Stage;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.spi.Calibratable;
import org.ionwright.device.spi.Detector;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.MassFilter;
import org.ionwright.device.spi.MassScanner;
import org.ionwright.device.spi.Ramping;
import org.ionwright.device.spi.SafeState;
import org.ionwright.device.spi.Settable;

/**
 * A call that talks to the device, to be disturbed.
 *
 * @param opens
 *            whether it is the opening itself: otherwise the driver was opened undisturbed
 */
record Operation(String name, boolean opens, Body body) {

	interface Body {

		void run(Bench bench) throws DeviceException, InterruptedException;
	}

	/** All calls that this driver has. */
	static List<Operation> of(Subject subject, Bench sample) {
		List<Operation> operations = new ArrayList<>();
		operations.add(new Operation("opening", true, bench -> bench.open()));
		operations.add(new Operation("reading", false,
				bench -> Disturbed.check(bench, bench.driver().read(ReadingChecks.names(bench)))));
		if (sample.driver() instanceof Identifiable) {
			operations.add(new Operation("identify", false, bench -> bench.as(Identifiable.class).identify()));
		}
		List<ParameterDescription> settables = Examples.settables(subject,
				sample.driver().description().parameters());
		if (sample.driver() instanceof Settable && !settables.isEmpty()) {
			ParameterDescription parameter = settables.getFirst();
			double value = Examples.of(subject, parameter)[0];
			operations.add(new Operation("setting " + parameter.name(), false,
					bench -> bench.as(Settable.class).set(parameter.name(), value)));
		}
		if (sample.driver() instanceof SafeState) {
			operations.add(new Operation("safe state", false, bench -> bench.as(SafeState.class).safeState()));
		}
		if (sample.driver() instanceof Detector detector) {
			double dwell = detector.detector().shortestDwellSeconds();
			operations.add(new Operation("detecting", false, bench -> bench.as(Detector.class).detect(dwell)));
		}
		if (sample.driver() instanceof Calibratable device) {
			String subjectName = device.calibrations().getFirst().subject();
			operations.add(new Operation("reading a calibration", false,
					bench -> bench.as(Calibratable.class).calibration(subjectName)));
		}
		if (sample.driver() instanceof MassFilter device) {
			MassFilterDescription filter = device.massFilter();
			MassSelection selection = new MassSelection(Collections.nCopies(filter.stages(),
					new Stage((filter.minimumMz() + filter.maximumMz()) / 2, Double.NaN, false)));
			operations.add(new Operation("selecting a mass", false,
					bench -> bench.as(MassFilter.class).select(selection)));
		}
		if (sample.driver() instanceof Ramping device) {
			settables.stream().filter(parameter -> device.ramps(parameter.name())).findFirst()
					.ifPresent(parameter -> operations.add(new Operation("ramping " + parameter.name(), false,
							bench -> bench.as(Ramping.class).ramp(parameter.name(),
									Examples.of(subject, parameter)[0], 1))));
		}
		if (sample.driver() instanceof MassScanner) {
			operations.add(new Operation("scanning", false,
					bench -> bench.as(MassScanner.class).scan(subject.scan(), frame -> Disturbed.check(frame))));
		}
		return operations;
	}
}
