package org.ionwright.driver.iseg.internal;

import java.time.Duration;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.TimeSource;

/** Sets one channel and reads back what the module kept. */
final class IsegOutput {

	/** A change of polarity switches relays. */
	private static final Duration SWITCHING = Duration.ofSeconds(1);
	private static final double NO_VOLTAGE = 1e-4;

	private final IsegLine line;
	private final IsegModule module;
	private final IsegChannel channel;
	private final boolean signed;
	private final double speed;
	private final TimeSource time;

	IsegOutput(IsegLine line, IsegModule module, IsegChannel channel, IsegSettings settings, TimeSource time) {
		this.line = line;
		this.module = module;
		this.channel = channel;
		signed = settings.signed();
		speed = settings.speed();
		this.time = time;
	}

	IsegChannel channel() {
		return channel;
	}

	/** With its sign, which a module that gives magnitudes tells by its status word. */
	double readVolts(String query) throws DeviceException, InterruptedException {
		double volts = module.value(query, "V", channel.number());
		return signed || volts == 0 || (status() & IsegState.POSITIVE) != 0 ? volts : -volts;
	}

	long status() throws DeviceException, InterruptedException {
		return module.word(IsegProtocol.STATUS, channel.number());
	}

	long events() throws DeviceException, InterruptedException {
		return module.word(IsegProtocol.EVENTS, channel.number());
	}

	void setVolts(double volts) throws DeviceException, InterruptedException {
		if (volts != 0) {
			refuseSign(volts);
			refuseLatched("set voltage " + volts + " V");
		}
		if (speed > 0) {
			setRate(speed);
		}
		sendVolts(volts);
	}

	void ramp(double volts, double rate) throws DeviceException, InterruptedException {
		if (volts != 0) {
			refuseSign(volts);
			refuseLatched("ramp to " + volts + " V");
		}
		setRate(rate);
		sendVolts(volts);
	}

	/** The set value becomes what is measured; a channel that does not ramp, or that ramps down to be off, is left alone. */
	void hold() throws DeviceException, InterruptedException {
		long now = line.word(one(IsegProtocol.STATUS));
		if (IsegState.RAMPING.in(now) && line.word(one(IsegProtocol.IS_ON)) == 1) {
			double measured = Math.abs(line.value(one(IsegProtocol.MEASURED_VOLTAGE), "V"));
			double kept = Math.min(measured, channel.voltageLimit());
			sendVolts((now & IsegState.POSITIVE) != 0 ? kept : -kept);
		}
	}

	void switchOn(boolean on) throws DeviceException, InterruptedException {
		if (on) {
			refuseLatched("switch on");
		}
		line.tell(IsegProtocol.to(":VOLT", on ? "ON" : "OFF", channel.number()));
		if (line.word(one(IsegProtocol.IS_ON)) == 1 != on) {
			throw line.refused(what() + " did not switch " + (on ? "on" : "off"));
		}
	}

	void setCurrent(double amperes) throws DeviceException, InterruptedException {
		String sent = IsegProtocol.number(amperes);
		line.tell(IsegProtocol.to(":CURR", sent, channel.number()));
		double kept = line.value(one(IsegProtocol.SET_CURRENT), "A");
		if (Math.abs(kept - amperes) > Math.max(1e-3 * amperes, 1e-4 * channel.currentLimit())) {
			throw line.refused(what() + " kept the current limit " + kept + " A instead of " + sent + " A");
		}
	}

	/** Allowed without voltage only; the events that the change itself latches are cleared, others are not there. */
	void setNegative(boolean negative) throws DeviceException, InterruptedException {
		double measured = Math.abs(line.value(one(IsegProtocol.MEASURED_VOLTAGE), "V"));
		double most = NO_VOLTAGE * channel.nominal();
		if (IsegState.ON.in(line.word(one(IsegProtocol.STATUS))) || measured >= most) {
			throw new DeviceException(DeviceReason.INTERLOCK, what() + " is on or still has " + measured
					+ " V; its polarity can be changed below " + most + " V only: switch it off and wait");
		}
		refuseLatched("change the polarity");
		line.tell(IsegProtocol.to(IsegProtocol.POLARITY, negative ? "n" : "p", channel.number()));
		time.sleep(SWITCHING);
		line.tell(IsegProtocol.to(":EVENT", "CLEAR", channel.number()));
		String kept = line.ask(one(IsegProtocol.POLARITY + "?"));
		if (IsegProtocol.negative(kept).orElse(!negative) != negative) {
			throw line.refused(what() + " kept the polarity '" + kept + "'");
		}
	}

	void clearEvents() throws DeviceException, InterruptedException {
		line.tell(IsegProtocol.to(":EVENT", "CLEAR", channel.number()));
		int left = IsegState.event(line.word(one(IsegProtocol.EVENTS)));
		if (left != 0) {
			throw new DeviceException(DeviceReason.HARDWARE, what() + ": " + IsegState.eventWords().get(left)
					+ " came back at once; remove its cause, then clear again");
		}
	}

	/** Without a ramp; stays so until {@link #endEmergency}. */
	void emergencyOff() throws DeviceException, InterruptedException {
		line.tell(IsegProtocol.to(":VOLT", "EMCY OFF", channel.number()));
	}

	/** The channel is off then. Its event stays latched until the events are cleared. */
	void endEmergency() throws DeviceException, InterruptedException {
		line.tell(IsegProtocol.to(":VOLT", "EMCY CLR", channel.number()));
		if (IsegState.EMERGENCY_OFF.in(line.word(one(IsegProtocol.STATUS)))) {
			throw line.refused(what() + " is still in emergency off");
		}
	}

	private void setRate(double rate) throws DeviceException, InterruptedException {
		if (rate > channel.fastest()) {
			throw new DeviceException(DeviceReason.LIMIT, what() + ": " + rate + " V/s is faster than "
					+ channel.fastest() + " V/s, the fastest ramp of the module; nothing was sent");
		}
		if (module.rampPerChannel()) {
			setRate(IsegProtocol.RAMP_UP, rate);
			setRate(IsegProtocol.RAMP_DOWN, rate);
		} else {
			setRateOfAll(rate);
		}
	}

	private void setRate(String command, double rate) throws DeviceException, InterruptedException {
		line.tell(IsegProtocol.to(command, IsegProtocol.number(rate), channel.number()));
		check(line.value(one(command + "?"), "V/s"), rate, "V/s");
	}

	/** In percent of the nominal voltage; not while another channel is on its way, since its ramp would change too. */
	private void setRateOfAll(double rate) throws DeviceException, InterruptedException {
		double percent = 100 * rate / channel.nominal();
		if (Math.abs(line.value(IsegProtocol.RAMP_ALL + "?", "%/s") - percent) <= 1e-3 * percent) {
			return;
		}
		module.forget();
		for (IsegChannel other : module.channels()) {
			if (other.number() != channel.number()
					&& IsegState.RAMPING.in(module.word(IsegProtocol.STATUS, other.number()))) {
				throw new DeviceException(DeviceReason.BUSY, what()
						+ ": the module has one ramp speed for all channels and channel " + other.number()
						+ " is ramping; wait until it is there, or ramp with the same speed");
			}
		}
		line.tell(IsegProtocol.RAMP_ALL + " " + IsegProtocol.number(percent));
		check(line.value(IsegProtocol.RAMP_ALL + "?", "%/s"), percent, "%/s");
	}

	private void check(double kept, double rate, String unit) throws DeviceException, InterruptedException {
		if (Math.abs(kept - rate) > 1e-2 * rate) {
			throw line.refused(what() + " kept a ramp of " + kept + " " + unit + " instead of " + rate + " " + unit);
		}
	}

	private void sendVolts(double volts) throws DeviceException, InterruptedException {
		double wanted = signed ? volts : Math.abs(volts);
		String sent = IsegProtocol.volts(wanted);
		line.tell(IsegProtocol.to(":VOLT", sent, channel.number()));
		double kept = line.value(one(IsegProtocol.SET_VOLTAGE), "V");
		if (Math.abs(kept - wanted) > channel.digits()) {
			throw line.refused(what() + " kept the set voltage " + kept + " V instead of " + sent + " V");
		}
	}

	private void refuseSign(double volts) throws DeviceException, InterruptedException {
		boolean positive = (line.word(one(IsegProtocol.STATUS)) & IsegState.POSITIVE) != 0;
		if (volts > 0 != positive) {
			throw new DeviceException(DeviceReason.LIMIT,
					what() + " is " + (positive ? "positive" : "negative") + " and "
							+ volts + " V is not; nothing was sent" + (channel.switchable()
									? "; switch it off and set " + channel.name("polarity") + " first" : ""));
		}
	}

	/** A module answers such a command and does nothing; better to say why. */
	private void refuseLatched(String wish) throws DeviceException, InterruptedException {
		int event = IsegState.event(line.word(one(IsegProtocol.EVENTS)));
		if (event != 0) {
			throw new DeviceException(DeviceReason.HARDWARE, what() + " cannot " + wish + ": "
					+ IsegState.eventWords().get(event) + " is latched; look for its cause, then run "
					+ (event == IsegState.EMERGENCY_OFF.ordinal() + 1
							? "end-emergency-off-" + channel.number() + " and "
							: "")
					+ "clear-events-" + channel.number());
		}
	}

	private String what() {
		return line.address() + ": channel " + channel.number();
	}

	private String one(String query) {
		return IsegProtocol.of(query, channel.number());
	}
}
