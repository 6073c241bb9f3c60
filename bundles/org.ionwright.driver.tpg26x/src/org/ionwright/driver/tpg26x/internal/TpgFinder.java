package org.ionwright.driver.tpg26x.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;

/**
 * Finds out how a controller talks and what it has, by questions that change nothing. What it refuses it does not have. One that is
 * silent upon a question is asked nothing further: some gateways and emulators know the pressures only.
 */
final class TpgFinder {

	/** Of a question that may remain without an answer. */
	private static final Duration BRIEF = Duration.ofMillis(300);
	private static final int MOST_CHANNELS = 6;
	private static final int SET_POINTS = 4;
	private static final Pattern INFICON_TYPE = Pattern.compile("(PSG|PCG|PEG|MPG|CDG|BAG|BPG|HPG|BCG).*");

	/** A TPG 500 has firmware such as 010100, a TPG 300 such as BG 509 780-F. */
	private static final Predicate<String> LATER_FIRMWARE = Pattern.compile("\\d{6}").asMatchPredicate();

	private final TpgConversation talk;
	private boolean mute;

	TpgFinder(TpgConversation talk) {
		this.talk = talk;
	}

	/**
	 * @throws DeviceException
	 *             reason TIMEOUT when nothing answers, PROTOCOL when something else does
	 */
	TpgController find(TpgSettings settings) throws DeviceException, InterruptedException {
		greet(settings.terminator());
		talk.learnLineFeed();
		List<String> pressures = new ArrayList<>();
		int count = pressures(pressures);
		Dialect dialect = pressures.contains("PA1") ? Dialect.LETTERED : Dialect.NUMBERED;
		List<String> channels = dialect.channels(count);
		int states = optional("SPS", TpgProtocol.CODES).map(text -> text.split(",").length).orElse(0);
		boolean setPoints = optional("SP1", TpgProtocol.SET_POINT).isPresent();
		Optional<TpgProtocol.WhoAreYou> who = optional("AYT", TpgProtocol.WORDS).flatMap(TpgProtocol::whoAreYou);
		List<String> types = optional("TID", TpgProtocol.WORDS).map(text -> List.of(text.split(","))).orElse(List.of());
		DeviceIdentity identity = identity(who, dialect, count, types);
		boolean later = dialect == Dialect.NUMBERED ? who.isPresent() : LATER_FIRMWARE.test(identity.firmware());
		// what SEN of a TPG 300 means by its codes is not known, so its gauges are left alone
		Optional<String> sen = dialect == Dialect.NUMBERED ? optional("SEN", TpgProtocol.CODES) : Optional.empty();
		Optional<String> hvc = dialect == Dialect.NUMBERED && sen.isEmpty() ? optional("HVC", TpgProtocol.CODES)
				: Optional.empty();
		// read once, it forgets what our own questions gave rise to
		boolean errors = optional("ERR", TpgProtocol.ERROR_WORD).isPresent();
		checkAlive();
		int functions = !setPoints ? 0 : dialect == Dialect.NUMBERED && states > 0 ? states : SET_POINTS;
		return new TpgController(identity, dialect, pressures, channels, types,
				sen.isPresent() ? "SEN" : hvc.isPresent() ? "HVC" : "", switchable(sen, hvc.isPresent(), count, types),
				Collections.nCopies(functions, dialect.sources(count, later)), states > 0,
				errors);
	}

	/** Asks who it is again. */
	DeviceIdentity identify(TpgController found) throws DeviceException, InterruptedException {
		Optional<TpgProtocol.WhoAreYou> who = optional("AYT", TpgProtocol.WORDS).flatMap(TpgProtocol::whoAreYou);
		DeviceIdentity identity = identity(who, found.dialect(), found.channels().size(), found.types());
		checkAlive();
		return identity;
	}

	/** Brings the two together: ends of lines, a stream that runs, half a line from before. */
	private void greet(TpgSettings.Terminator wanted) throws DeviceException, InterruptedException {
		boolean auto = wanted == TpgSettings.Terminator.AUTO;
		talk.unterminated(wanted == TpgSettings.Terminator.NONE);
		talk.terminator(wanted == TpgSettings.Terminator.CR ? "\r" : "\r\n");
		if (answers(auto)) {
			return;
		}
		talk.reset();
		if (answers(auto)) {
			return;
		}
		if (auto) {
			talk.terminator("\r");
		}
		if (talk.ask("UNI", TpgProtocol.DIGIT, TpgConversation.LIMIT).isEmpty()) {
			throw stranger("UNI");
		}
	}

	private boolean answers(boolean auto) throws DeviceException, InterruptedException {
		try {
			return talk.ask("UNI", TpgProtocol.DIGIT, BRIEF).isPresent();
		} catch (DeviceException e) {
			if (e.reason() != DeviceReason.TIMEOUT && e.reason() != DeviceReason.PROTOCOL) {
				throw e;
			}
			boolean endless = auto && TpgProtocol.DIGIT.matcher(talk.begun()).matches();
			talk.unterminated(endless);
			return endless;
		}
	}

	/** Finds the mnemonics of the readings; returns the number of channels. */
	private int pressures(List<String> mnemonics) throws DeviceException, InterruptedException {
		int all = optional("PRX", TpgProtocol.READINGS).flatMap(TpgProtocol::readings).map(List::size).orElse(0);
		checkAlive();
		mute = false;
		if (all > 0) {
			mnemonics.add("PRX");
			return all;
		}
		if (optional("PA1", TpgProtocol.READINGS).isPresent()) {
			mnemonics.addAll(List.of("PA1", "PA2", "PB1", "PB2"));
			return mnemonics.size();
		}
		mute = false;
		while (mnemonics.size() < MOST_CHANNELS
				&& optional("PR" + (mnemonics.size() + 1), TpgProtocol.READINGS).isPresent()) {
			mnemonics.add("PR" + (mnemonics.size() + 1));
		}
		mute = false;
		if (mnemonics.isEmpty()) {
			throw stranger("PRX, PA1 and PR1");
		}
		return mnemonics.size();
	}

	private DeviceException stranger(String refused) {
		return new DeviceException(DeviceReason.PROTOCOL, talk.channel().address() + ": refuses " + refused
				+ ", so it is no controller of the TPG or VGC family, or its line has another speed (option baud)");
	}

	/** Empty when it is refused, or remains without an answer twice, upon which no more is asked. */
	private Optional<String> optional(String mnemonic, Pattern form) throws DeviceException, InterruptedException {
		for (int i = 0; i < 2 && !mute; i++) {
			try {
				return talk.ask(mnemonic, form, BRIEF);
			} catch (DeviceException e) {
				if (e.reason() != DeviceReason.TIMEOUT) {
					throw e;
				}
				mute = i > 0;
			}
		}
		return Optional.empty();
	}

	/** Tells a device that does not know a question from one that went away. */
	private void checkAlive() throws DeviceException, InterruptedException {
		if (mute) {
			talk.ask("UNI", TpgProtocol.DIGIT);
		}
	}

	private DeviceIdentity identity(Optional<TpgProtocol.WhoAreYou> who, Dialect dialect, int channels,
			List<String> types) throws DeviceException, InterruptedException {
		if (who.isPresent()) {
			TpgProtocol.WhoAreYou it = who.get();
			return new DeviceIdentity(it.model().startsWith("VGC") ? "INFICON" : "Pfeiffer Vacuum", it.model(),
					it.serialNumber(), it.firmware());
		}
		String firmware = optional("PNR", TpgProtocol.WORDS).orElse("");
		boolean inficon = types.stream().anyMatch(type -> INFICON_TYPE.matcher(type.strip()).matches());
		String model = dialect == Dialect.LETTERED ? LATER_FIRMWARE.test(firmware) ? "TPG 500" : "TPG 300"
				: (inficon ? "VGC, " : "TPG, ") + (channels == 1 ? "1 channel" : channels + " channels");
		return new DeviceIdentity(inficon ? "INFICON" : "Pfeiffer Vacuum", model, "", firmware);
	}

	/** A gauge of which SEN tells 0 cannot be turned off; HVC does not tell, so the type decides. */
	private static List<Boolean> switchable(Optional<String> sen, boolean hvc, int channels, List<String> types) {
		return IntStream.range(0, channels).mapToObj(channel -> sen.isPresent()
				? TpgProtocol.code(sen.get(), channel) > 0
				: hvc && channel < types.size() && TpgProtocol.highVoltage(types.get(channel))).toList();
	}
}
