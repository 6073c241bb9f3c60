package org.ionwright.scan.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.ionwright.device.Quality;
import org.ionwright.device.ScanFrame;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.model.method.ConditionAction;
import org.ionwright.scan.PlannedCondition;
import org.ionwright.scan.RunEnd;
import org.ionwright.spectrum.UserTerm;

/** The conditions of a run and of its segments. Safe for use from any thread. */
final class Watches {

	private final LiveInstrument instrument;
	private final RunControl control;
	private final List<Watch> always;
	private List<Watch> here = List.of();

	Watches(LiveInstrument instrument, RunControl control, List<PlannedCondition> conditions) {
		this.instrument = instrument;
		this.control = control;
		this.always = of(conditions);
	}

	/** A segment with conditions of its own begins. */
	synchronized void begin(List<PlannedCondition> conditions) {
		here = of(conditions);
	}

	private static List<Watch> of(List<PlannedCondition> conditions) {
		return conditions.stream().map(Watch::new).toList();
	}

	/** Looks at the readings after a scan and does what the conditions say that came to be met; notes each of them for the file. */
	synchronized void look(ScanFrame frame, double seconds, Consumer<UserTerm> note) {
		look(Arrays.stream(frame.counts()).sum(), seconds, note, true);
	}

	/**
	 * As {@link #look(ScanFrame, double, Consumer)} within a scan, whose ions are not known yet.
	 *
	 * @return whether the scan is not to go on
	 */
	synchronized boolean look(double seconds, Consumer<UserTerm> note) {
		return look(Double.NaN, seconds, note, false);
	}

	private boolean look(double total, double seconds, Consumer<UserTerm> note, boolean whole) {
		boolean ends = false;
		for (List<Watch> watches : List.of(always, here)) {
			for (Watch watch : watches) {
				PlannedCondition condition = watch.condition();
				boolean ions = condition.reading().equals(PlannedCondition.TOTAL_ION_COUNT);
				double value = ions ? total : value(condition.reading());
				if ((whole || !ions) && watch.met(value, seconds)) {
					String what = words(condition, value);
					note.accept(UserTerm.text("condition met", what + "; " + condition.action()));
					act(condition, what);
					ends |= condition.action() != ConditionAction.MARK;
				}
			}
		}
		return ends;
	}

	/** Whether there is a reading to be looked at within a scan. */
	synchronized boolean within() {
		return Stream.concat(always.stream(), here.stream())
				.anyMatch(watch -> !watch.condition().reading().equals(PlannedCondition.TOTAL_ION_COUNT));
	}

	private void act(PlannedCondition condition, String what) {
		switch (condition.action()) {
		case MARK -> {
			// the spectrum says it
		}
		case PAUSE -> control.pause("paused by the method: " + what);
		case SKIP_SEGMENT -> control.skip();
		case NEXT_SAMPLE -> control.end(RunEnd.NEXT_SAMPLE);
		case STOP -> control.end(RunEnd.STOP);
		}
	}

	private double value(String reading) {
		return instrument.parameter(reading).filter(row -> row.quality() == Quality.GOOD)
				.map(LiveParameter::readback).orElse(Double.NaN);
	}

	private String words(PlannedCondition condition, double value) {
		String side = condition.above() ? " above " : " below ";
		String what = instrument.parameter(condition.reading())
				.map(row -> row.label() + " " + row.text(value) + side + row.text(condition.threshold()))
				.orElse(condition.reading() + " " + LiveParameter.number(value, 5) + side
						+ LiveParameter.number(condition.threshold(), 5));
		return condition.name().isEmpty() ? what : condition.name() + ": " + what;
	}
}
