package org.ionwright.scan.ui.internal.queue;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.ionwright.model.method.QueueEntryState;
import org.ionwright.scan.queue.QueueItem;
import org.ionwright.scan.queue.QueueProgress;
import org.ionwright.scan.queue.QueueState;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.scan.ui.internal.desk.QueueEnding;
import org.ionwright.scan.ui.internal.desk.QueueRow;
import org.ionwright.scan.ui.internal.desk.RunFiles;
import org.ionwright.scan.ui.internal.desk.SampleField;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.NumberText;

/** A queue and its samples as lamps and words. */
public final class QueueWords {

	private static final double MINUTE = 60;

	private QueueWords() {
	}

	static Lamp lamp(QueueRow row) {
		return switch (row.item().state()) {
		case WAITING -> row.trouble().isEmpty() ? Lamp.OFF : Lamp.WARNING;
		case RUNNING -> Lamp.BUSY;
		case DONE -> Lamp.OK;
		case SKIPPED -> Lamp.WARNING;
		case FAILED -> Lamp.FAULT;
		};
	}

	/** As the table shows it. */
	static String value(QueueItem item, SampleField field) {
		return field == SampleField.METHOD ? name(item.method()) : field.of(item);
	}

	static String word(QueueEntryState state) {
		return switch (state) {
		case WAITING -> Messages.Queue_waiting;
		case RUNNING -> Messages.Queue_running;
		case DONE -> Messages.Queue_done;
		case SKIPPED -> Messages.Queue_skipped;
		case FAILED -> Messages.Queue_failed;
		};
	}

	/** All of a row, a line each. */
	static String tip(QueueRow row) {
		QueueItem item = row.item();
		StringBuilder tip = new StringBuilder(item.sampleName()).append(" \u2013 ").append(word(item.state()));
		line(tip, Messages.Queue_message, row.message());
		line(tip, Messages.Queue_method, item.method());
		line(tip, Messages.Queue_repeats, row.repeats());
		line(tip, Messages.Queue_position, item.position());
		line(tip, Messages.Queue_comment, item.comment());
		line(tip, Messages.Queue_file, row.output().toString());
		return tip.toString();
	}

	private static void line(StringBuilder tip, String what, String text) {
		if (!text.isEmpty()) {
			tip.append('\n').append(what).append(": ").append(text);
		}
	}

	public static Lamp lamp(QueueState state) {
		return switch (state) {
		case IDLE, OVER -> Lamp.OFF;
		case RUNNING -> Lamp.BUSY;
		case PAUSED, ENDING -> Lamp.WARNING;
		};
	}

	public static String word(QueueState state) {
		return switch (state) {
		case IDLE -> Messages.Queue_idle;
		case RUNNING -> Messages.Queue_goes;
		case PAUSED -> Messages.Word_paused;
		case ENDING -> Messages.Queue_ending;
		case OVER -> Messages.Queue_over;
		};
	}

	/** {@code 2 of 5 done, 12:30 of scanning left}. */
	public static String count(QueueProgress now) {
		return now.done() == now.samples() || now.remainingSeconds() <= 0
				? NLS.bind(Messages.Queue_count, now.done(), now.samples())
				: NLS.bind(Messages.Queue_countLeft, new Object[] { now.done(), now.samples(),
						NumberText.duration(now.remainingSeconds()) });
	}

	/** What happens at the end and after a failure. */
	static String ending(QueueEnding ending) {
		String standby = !ending.standby() ? Messages.Queue_noStandby
				: ending.idleSeconds() <= 0 ? Messages.Queue_standbyAtOnce
						: NLS.bind(Messages.Queue_standbyAfter,
								NumberText.significant(ending.idleSeconds() / MINUTE, 2).replaceAll("\\.0$", ""));
		return standby + "; "
				+ (ending.goesOn() ? Messages.Queue_goesOnAfterFailure : Messages.Queue_stopsAfterFailure);
	}

	/** The name without its folders. */
	static String name(String file) {
		return RunFiles.name(Path.of(file));
	}
}
