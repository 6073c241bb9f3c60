package org.ionwright.tune.ui.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.ionwright.spectrum.Polarity;
import org.ionwright.tune.calibration.CalibratedStage;
import org.ionwright.tune.calibration.CalibrationReview.Decision;
import org.ionwright.tune.ui.internal.desk.Activity;
import org.ionwright.tune.ui.internal.desk.Trend;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.NumberText;

/** Lamps and words for what is tuned and calibrated. */
public final class Words {

	private static final DateTimeFormatter CLOCK = formatter("HH:mm:ss");
	private static final DateTimeFormatter MOMENT = formatter("yyyy-MM-dd HH:mm");
	private static final double MINUTES_OF_DAY = 1440;

	private Words() {
	}

	private static DateTimeFormatter formatter(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneId.systemDefault());
	}

	public static String clock(Instant time) {
		return CLOCK.format(time);
	}

	public static String moment(Instant time) {
		return MOMENT.format(time);
	}

	static Lamp lamp(Activity.State state) {
		return switch (state) {
		case WAITING, RUNNING -> Lamp.BUSY;
		case DONE -> Lamp.OK;
		case STOPPED -> Lamp.WARNING;
		case FAILED -> Lamp.FAULT;
		};
	}

	static String word(Activity.State state) {
		return switch (state) {
		case WAITING -> Messages.Activity_waiting;
		case RUNNING -> Messages.Activity_running;
		case DONE -> Messages.Activity_done;
		case STOPPED -> Messages.Activity_ended;
		case FAILED -> Messages.Activity_failed;
		};
	}

	public static String word(CalibratedStage stage) {
		return switch (stage) {
		case FIRST -> Messages.Stage_first;
		case SECOND -> Messages.Stage_second;
		case BOTH -> Messages.Stage_both;
		};
	}

	public static String word(Polarity polarity) {
		return polarity == Polarity.NEGATIVE ? Messages.Polarity_negative : Messages.Polarity_positive;
	}

	public static Polarity polarity(boolean negative) {
		return negative ? Polarity.NEGATIVE : Polarity.POSITIVE;
	}

	public static String word(Decision decision) {
		return switch (decision) {
		case OPEN -> Messages.Decision_open;
		case ACCEPTED -> Messages.Decision_accepted;
		case REJECTED -> Messages.Decision_rejected;
		};
	}

	/** {@code ▲ rising}. */
	public static String word(Trend trend) {
		return Double.isNaN(trend.change()) ? ""
				: trend.direction() > 0 ? Messages.Trend_rising
						: trend.direction() < 0 ? Messages.Trend_falling : Messages.Trend_steady;
	}

	/** {@code +0.012}. */
	public static String signed(double value, int decimals) {
		String text = NumberText.fixed(value, decimals);
		return value > 0 && Double.isFinite(value) ? "+" + text : text;
	}

	/** {@code 3.2 days}, {@code 5 h}. */
	public static String age(Duration age) {
		return age.toHours() < 48 ? NLS.bind(Messages.Age_hours, NumberText.fixed(age.toMinutes() / 60.0, 1))
				: NLS.bind(Messages.Age_days, NumberText.fixed(age.toMinutes() / MINUTES_OF_DAY, 1));
	}

	public static String capital(String text) {
		return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	/** Who sits here, for decisions. */
	public static String user() {
		return System.getProperty("user.name", Messages.Who_unknown);
	}
}
