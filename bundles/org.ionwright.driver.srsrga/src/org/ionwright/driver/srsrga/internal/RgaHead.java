package org.ionwright.driver.srsrga.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;

/** Settings of a head, each read back after it was set, and its error bytes in words. Used by one thread. */
final class RgaHead {

	/** Of a caller; what takes longer goes on by itself and is looked at when the head is free again. */
	private static final Duration PATIENCE = Duration.ofMillis(1500);

	private static final String FILAMENT_REMEDY = "; the filament needs less than 1e-4 Torr (1.3e-2 Pa): lower the "
			+ "pressure or have the filament checked";

	private final RgaConversation conversation;
	/** What is still to be read back after a long check. */
	private @Nullable Verification due;

	/** One setting that should now have its value. */
	private record Verification(RgaSetting setting, double value) {
	}

	RgaHead(RgaConversation conversation) {
		this.conversation = conversation;
	}

	RgaConversation conversation() {
		return conversation;
	}

	/**
	 * Whether the head answers.
	 *
	 * @throws DeviceException
	 *             reason HARDWARE or LIMIT when the setting it was busy with did not come about
	 */
	boolean free() throws DeviceException, InterruptedException {
		if (!conversation.free(PATIENCE)) {
			return false;
		}
		Verification open = due;
		due = null;
		if (open != null) {
			verify(open.setting(), open.value());
		}
		return true;
	}

	void requireFree() throws DeviceException, InterruptedException {
		if (!free()) {
			throw conversation.busyException();
		}
	}

	/** Ends a scan or procedure at once and sends commands behind it. */
	void breakOff(String commands) throws DeviceException, InterruptedException {
		due = null;
		conversation.breakOff(commands);
	}

	double read(RgaSetting setting) throws DeviceException, InterruptedException {
		String query = setting.command() + "?";
		double value = conversation.number(query) * setting.scale();
		if (!setting.possible(value)) {
			throw new DeviceException(DeviceReason.PROTOCOL,
					conversation.address() + ": '" + query + "' was answered with " + Texts.number(value) + " "
							+ setting.unit() + ", which no head can have; something disturbs the line");
		}
		return value;
	}

	/**
	 * Sets and reads back. What switches filament or multiplier on may take the head longer to check than a caller can wait: then
	 * it is read back before the next question. What switches off is sent even if the head is busy.
	 */
	void set(RgaSetting setting, double value) throws DeviceException, InterruptedException {
		String command = setting.order(value);
		boolean switches = setting == RgaSetting.EMISSION || setting == RgaSetting.MULTIPLIER;
		if (!free()) {
			if (!switches || value != 0) {
				throw conversation.busyException();
			}
			conversation.breakOff(command);
			due = new Verification(setting, value);
			return;
		}
		if (!setting.checked()) {
			conversation.tell(command);
		} else if (conversation.check(command, PATIENCE).isEmpty()) {
			if (!switches || value == 0) {
				throw new DeviceException(DeviceReason.TIMEOUT, conversation.address() + ": no answer to '" + command
						+ "' within " + PATIENCE.toMillis() + " ms; check cable and power");
			}
			due = new Verification(setting, value);
			return;
		}
		verify(setting, value);
	}

	/** Fails when the head kept another value; its error bytes say why. */
	void verify(RgaSetting setting, double value) throws DeviceException, InterruptedException {
		double kept = read(setting);
		if (Math.abs(kept - value) <= setting.tolerance() * (1 + 1e-9)) {
			return;
		}
		List<String> why = new ArrayList<>();
		boolean refused = false;
		int status = status();
		for (RgaFault fault : RgaFault.values()) {
			if (fault.in(status)) {
				int bits = conversation.byteValue(fault.query());
				why.add(fault.words(bits));
				refused |= fault == RgaFault.COMMUNICATION && (bits & 0x02) != 0;
			}
		}
		throw new DeviceException(refused ? DeviceReason.LIMIT : DeviceReason.HARDWARE,
				conversation.address() + ": " + setting.command() + " was to be "
						+ Texts.number(value) + " " + setting.unit() + ", the head has " + Texts.number(kept) + " "
						+ setting.unit() + (why.isEmpty() ? "; it gives no reason" : "; " + String.join("; ", why))
						+ (setting == RgaSetting.EMISSION ? FILAMENT_REMEDY : ""));
	}

	int status() throws DeviceException, InterruptedException {
		return conversation.byteValue("ER?");
	}

	/** Throws away what an earlier program left in the communications error byte. */
	void clearCommunicationErrors() throws DeviceException, InterruptedException {
		conversation.byteValue(RgaFault.COMMUNICATION.query());
	}

	/**
	 * Sends what has no readback and asks whether the head took it.
	 *
	 * @throws DeviceException
	 *             reason LIMIT when it did not; the message ends with the remedy
	 */
	void order(String command, String remedy) throws DeviceException, InterruptedException {
		requireFree();
		clearCommunicationErrors();
		conversation.tell(command);
		int bits = conversation.byteValue(RgaFault.COMMUNICATION.query());
		if (bits != 0) {
			throw new DeviceException(DeviceReason.LIMIT, conversation.address() + ": the head refused '" + command
					+ "'; " + RgaFault.COMMUNICATION.words(bits) + "; " + remedy);
		}
	}

	/**
	 * @throws DeviceException
	 *             reason HARDWARE when the fault is there
	 */
	void require(RgaFault fault, String what, String remedy) throws DeviceException, InterruptedException {
		if (fault.in(status())) {
			int bits = conversation.byteValue(fault.query());
			throw new DeviceException(DeviceReason.HARDWARE,
					conversation.address() + ": " + what + "; " + fault.words(bits) + "; " + remedy);
		}
	}
}
