package org.ionwright.operate.ui.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.ionwright.instrument.operation.Guarded;
import org.ionwright.instrument.operation.InterlockStatus.Condition;
import org.ionwright.instrument.operation.JournalEntry.Kind;
import org.ionwright.instrument.operation.OperatingState;
import org.ionwright.instrument.operation.StepStatus.Progress;
import org.ionwright.ui.common.Lamp;

/** Lamps and words for what an operation tells. */
final class Words {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT)
			.withZone(ZoneId.systemDefault());
	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
			.withZone(ZoneId.systemDefault());
	private static final int MINUTE = 60;

	private Words() {
	}

	static Lamp lamp(OperatingState state) {
		return switch (state) {
		case OFF -> Lamp.OFF;
		case DISCONNECTED -> Lamp.WARNING;
		case TRIPPED -> Lamp.FAULT;
		case ROUGHING, TURBO_SPINUP, SOURCE_WARMUP, ACQUIRING, VENTING -> Lamp.BUSY;
		case VENTED, HIGH_VACUUM, READY, OPERATE, STANDBY, MAINTENANCE -> Lamp.OK;
		};
	}

	static Lamp lamp(Condition condition) {
		return switch (condition) {
		case MET -> Lamp.OK;
		case NOT_WATCHED -> Lamp.OFF;
		case RECOVERING -> Lamp.BUSY;
		case UNKNOWN, NOT_MET -> Lamp.WARNING;
		case TRIPPED -> Lamp.FAULT;
		};
	}

	static String word(Condition condition) {
		return switch (condition) {
		case MET -> Messages.Condition_met;
		case NOT_WATCHED -> Messages.Condition_notWatched;
		case RECOVERING -> Messages.Condition_recovering;
		case UNKNOWN -> Messages.Condition_unknown;
		case NOT_MET -> Messages.Condition_notMet;
		case TRIPPED -> Messages.Condition_tripped;
		};
	}

	static Lamp lamp(Progress progress) {
		return switch (progress) {
		case WAITING, SKIPPED -> Lamp.OFF;
		case RUNNING -> Lamp.BUSY;
		case DONE -> Lamp.OK;
		case FAILED -> Lamp.FAULT;
		};
	}

	static String word(Progress progress) {
		return switch (progress) {
		case WAITING -> Messages.Progress_waiting;
		case RUNNING -> Messages.Progress_running;
		case DONE -> Messages.Progress_done;
		case SKIPPED -> Messages.Progress_skipped;
		case FAILED -> Messages.Progress_failed;
		};
	}

	static String word(Kind kind) {
		return switch (kind) {
		case SESSION -> Messages.Kind_session;
		case STATE -> Messages.Kind_state;
		case SEQUENCE -> Messages.Kind_sequence;
		case SET -> Messages.Kind_set;
		case TRIP -> Messages.Kind_trip;
		case REARM -> Messages.Kind_rearm;
		case SAFE_STATE -> Messages.Kind_safeState;
		case MEASURED -> Messages.Kind_measured;
		};
	}

	/** In the order in which they are switched off. */
	static String list(Collection<Guarded> guarded) {
		return guarded.stream().sorted().map(Guarded::text).collect(Collectors.joining(", "));
	}

	/** {@code 4 min 10 s}; empty when there is none. */
	static String left(double seconds) {
		if (Double.isNaN(seconds)) {
			return "";
		}
		long whole = Math.max(0, Math.round(seconds));
		return whole < MINUTE ? NLS.bind(Messages.Time_seconds, whole)
				: NLS.bind(Messages.Time_minutes, whole / MINUTE, whole % MINUTE);
	}

	static String clock(Instant time) {
		return CLOCK.format(time);
	}

	static String moment(Instant time) {
		return MOMENT.format(time);
	}

	static String capital(String text) {
		return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	/** Why something failed. */
	static String failure(Throwable thrown) {
		Throwable cause = thrown.getCause();
		Throwable root = thrown instanceof CompletionException && cause != null ? cause : thrown;
		String text = root.getMessage();
		return text == null || text.isEmpty() ? root.toString() : text;
	}

	/** Who sits here, for the journal. */
	static String user() {
		return System.getProperty("user.name", Messages.Who_unknown);
	}
}
