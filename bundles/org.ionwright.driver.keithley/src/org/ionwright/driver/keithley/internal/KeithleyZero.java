package org.ionwright.driver.keithley.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ProcedureDescription;
import org.ionwright.device.Role;
import org.ionwright.device.spi.Progress;

/** Procedures: finding the zero of the input, and making a 6517 an ammeter. */
final class KeithleyZero {

	private static final String ZERO = "zero-correct";
	private static final String AMMETER = "ammeter";
	private static final double LONGEST_SECONDS = 20;

	private final KeithleyConversation instrument;
	private final KeithleyModel model;
	private final KeithleyPoints points;

	KeithleyZero(KeithleyConversation instrument, KeithleyModel model, KeithleyPoints points) {
		this.instrument = instrument;
		this.model = model;
		this.points = points;
	}

	List<ProcedureDescription> all() {
		List<ProcedureDescription> all = new ArrayList<>();
		all.add(new ProcedureDescription(ZERO, "Correct the zero",
				"Shorts the input, measures its offset on the lowest range and subtracts it from then on.",
				LONGEST_SECONDS,
				Role.SETTING));
		if (!model.picoammeter()) {
			all.add(new ProcedureDescription(AMMETER, "Measure currents",
					"Makes the instrument measure currents, whatever it measured before.", LONGEST_SECONDS,
					Role.SETTING));
		}
		return all;
	}

	void run(String procedure, Progress progress) throws DeviceException, InterruptedException {
		if (procedure.equals(ZERO)) {
			zero(progress);
		} else if (procedure.equals(AMMETER) && !model.picoammeter()) {
			progress.at(Double.NaN, "measuring currents from now on");
			instrument.order("FUNC 'CURR:DC'");
		} else {
			throw new DeviceException(DeviceReason.UNSUPPORTED, instrument.address() + " has no procedure '" + procedure
					+ "'; it has " + String.join(", ", all().stream().map(ProcedureDescription::name).toList()));
		}
	}

	/** Without {@code *RST}, which would switch a voltage source and forget what was set. */
	private void zero(Progress progress) throws DeviceException, InterruptedException {
		boolean checked = instrument.state("SYST:ZCH?");
		boolean auto = instrument.state(model.autoRange() + "?");
		int range = points.range();
		boolean whole = false;
		try {
			progress.at(0, "shorting the input");
			instrument.order("SYST:ZCH ON");
			instrument.order("SYST:ZCOR OFF");
			instrument.order(model.range() + (model.picoammeter() ? " 2E-09" : " 2E-11"));
			progress.at(0.3, "measuring the offset");
			instrument.measure(0);
			instrument.order("SYST:ZCOR:ACQ");
			instrument.order("SYST:ZCOR ON");
			progress.at(0.8, "going back to what was set");
			points.setRange(range);
			instrument.order(model.autoRange() + (auto ? " ON" : " OFF"));
			instrument.order("SYST:ZCH" + (checked ? " ON" : " OFF"));
			if (!instrument.state("SYST:ZCOR?")) {
				throw new DeviceException(DeviceReason.HARDWARE,
						instrument.address()
								+ ": the zero correction did not stay on, and the instrument gives no reason");
			}
			progress.at(1, "zero corrected");
			whole = true;
		} finally {
			if (!whole) {
				goBack(range, auto, checked);
			}
		}
	}

	/** In one message and unseen: this must not take time. */
	private void goBack(int range, boolean auto, boolean checked) throws InterruptedException {
		try {
			instrument.tell(model.range() + String.format(Locale.ROOT, " %.0E", model.fullScale(range)) + ";:"
					+ model.autoRange() + (auto ? " ON" : " OFF") + ";:SYST:ZCH" + (checked ? " ON" : " OFF"));
		} catch (DeviceException e) {
			// the exception under way says what is wrong
		}
	}
}
