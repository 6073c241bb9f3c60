package org.ionwright.device.tck.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.Setting;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.PartSheet;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.CallWords;
import org.ionwright.device.transport.ScriptedChannel;
import org.ionwright.device.transport.StandardLinks;
import org.ionwright.device.transport.Traffic;
import org.ionwright.device.transport.Transcript;

/** One section of a transcript with the calls that it was recorded with. */
public final class Replay {

	/** Option of any wire that would write a transcript of the replay. */
	private static final String RECORD = "record";

	/**
	 * A call or result as it stands in the file.
	 *
	 * @param line
	 *            of the file
	 * @param at
	 *            when something passed next, since the link was opened
	 */
	private record Note(String text, int line, Duration at) {
	}

	private final Path file;
	private final int number;
	private final Transcript.Section section;
	/** Calls and results in order, as recorded; only calls when the transcript has none. */
	private final List<Note> notes;

	private Replay(Path file, int number, Transcript.Section section, List<Note> notes) {
		this.file = file;
		this.number = number;
		this.section = section;
		this.notes = notes;
	}

	/**
	 * The sections of a transcript.
	 *
	 * @param address
	 *            for sections without calls in them
	 * @param without
	 *            calls for sections without calls in them
	 */
	public static List<Replay> of(Path file, String text, String address, List<String> without) {
		List<Transcript.Section> sections = Transcript.parse(text).sections();
		List<List<Note>> notes = new ArrayList<>();
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			if (line.startsWith("@ ")) {
				notes.add(new ArrayList<>());
			} else if ((line.startsWith(CallWords.CALL) || line.startsWith(CallWords.GOT)) && !notes.isEmpty()) {
				notes.getLast().add(new Note(line, i + 1, next(sections.get(notes.size() - 1), i + 1)));
			}
		}
		List<Replay> replays = new ArrayList<>();
		for (int i = 0; i < sections.size(); i++) {
			List<Note> own = notes.get(i);
			if (own.isEmpty()) {
				own.add(new Note(CallWords.CALL + CallWords.open(address), 0, Duration.ZERO));
				without.forEach(call -> own.add(new Note(CallWords.CALL + call, 0, Duration.ZERO)));
			}
			replays.add(new Replay(file, i + 1, sections.get(i), own));
		}
		return replays;
	}

	private static Duration next(Transcript.Section section, int line) {
		return section.lines().stream().filter(each -> each.number() > line).findFirst().map(Transcript.Line::at)
				.orElse(section.lines().isEmpty() ? Duration.ZERO : section.lines().getLast().at());
	}

	/** For people. */
	public String name() {
		return file.getFileName() + ", section " + number;
	}

	/** What goes otherwise than recorded; empty when nothing does. */
	public String deviation(DriverFactory factory) throws DeviceException, InterruptedException {
		AtomicReference<@Nullable PlayedWire> wire = new AtomicReference<>();
		TimeSource clock = TimeSource.virtual(section.opened());
		StandardLinks links = StandardLinks.installed(factory.settings(), Traffic.NONE)
				.through(channel -> remembered(channel, clock, wire));
		List<String> now = new ArrayList<>();
		String opening = notes.getFirst().text().substring(CallWords.CALL.length());
		if (!opening.startsWith(CallWords.OPEN)) {
			return "the first call is '" + opening + "'; it must be '" + CallWords.OPEN + "ADDRESS'";
		}
		now.add(notes.getFirst().text());
		boolean played;
		try (Driver driver = factory.open(replayed(CallWords.address(opening), factory.settings(), links),
				DriverContext.of(clock, 7, new PartSheet(Map.of()), links, () -> awaited(now, wire.get())))) {
			now.add(CallWords.GOT + CallWords.got(driver.description().identity()));
			for (Note note : notes.subList(1, notes.size())) {
				if (note.text().startsWith(CallWords.CALL)) {
					now.add(note.text());
					PlayedWire open = wire.get();
					if (open != null) {
						open.reach(note.at());
					}
					SpokenCall.make(driver, note.text().substring(CallWords.CALL.length()))
							.forEach(result -> now.add(CallWords.GOT + result));
				}
			}
			// What the driver says when it is closed is not judged unless it was recorded.
			played = complaint(wire).isEmpty();
		} catch (DeviceException e) {
			return "the device could not be opened: " + e.getMessage();
		}
		Optional<String> complaint = complaint(wire);
		if (!played && complaint.isPresent()) {
			return complaint.get();
		}
		return notes.stream().anyMatch(note -> note.text().startsWith(CallWords.GOT)) ? difference(now) : "";
	}

	/** Whether another call waited then: that is what stands next in the file. */
	private boolean awaited(List<String> now, @Nullable PlayedWire wire) {
		String note = CallWords.GOT + CallWords.AWAITED;
		boolean awaited = wire != null && now.size() < notes.size() && notes.get(now.size()).text().equals(note)
				&& wire.passed(notes.get(now.size()).line());
		if (awaited) {
			now.add(note);
		}
		return awaited;
	}

	private static Optional<String> complaint(AtomicReference<@Nullable PlayedWire> wire) {
		PlayedWire played = wire.get();
		return played == null ? Optional.empty() : played.complaint();
	}

	private ByteChannel remembered(ByteChannel channel, TimeSource clock, AtomicReference<@Nullable PlayedWire> wire) {
		if (channel instanceof ScriptedChannel scripted) {
			PlayedWire played = new PlayedWire(scripted, section, clock);
			wire.set(played);
			return played;
		}
		return channel;
	}

	/** The address with the transcript in the place of the wire, and without the options that only that wire knew. */
	private DeviceUri replayed(String address, List<Setting> declared, StandardLinks links) throws DeviceException {
		DeviceUri recorded = DeviceUri.parse(address);
		String replay = "replay:" + file;
		String link = section.address();
		String path = recorded.path().contains(link) ? recorded.path().replace(link, replay) : replay;
		Set<String> own = names(declared);
		Set<String> known = names(links.settings(path));
		Set<String> wire = names(links.settings(recorded.path()));
		Map<String, String> options = new LinkedHashMap<>(recorded.options());
		options.keySet().removeIf(name -> name.equals(RECORD)
				|| !own.contains(name) && !known.contains(name) && (!own.isEmpty() || wire.contains(name)));
		if (number > 1) {
			options.put("section", String.valueOf(number));
		}
		return new DeviceUri(recorded.scheme(), path, options);
	}

	private static Set<String> names(List<Setting> settings) {
		return settings.stream().map(Setting::name).collect(Collectors.toSet());
	}

	private String difference(List<String> now) {
		for (int i = 0; i < Math.max(now.size(), notes.size()); i++) {
			String was = i < notes.size() ? notes.get(i).text() : "nothing more";
			String is = i < now.size() ? now.get(i) : "nothing more";
			if (!was.equals(is)) {
				return "recorded was '" + was + "', now it is '" + is + "'";
			}
		}
		return "";
	}
}
