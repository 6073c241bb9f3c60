package org.ionwright.instrument.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.instrument.operation.JournalEntry;
import org.ionwright.instrument.operation.JournalEntry.Kind;

/**
 * What happened to an instrument, a line each, on disk before the next is written where there is a file: time, kind, who, what is on
 * ({@code path=1}) or off ({@code path=0}) by it, text, parted by tabs. A session that ended in order has a last line that says so. Safe
 * for use from any thread; writing blocks for the disk.
 */
final class Journal implements AutoCloseable {

	private static final int KEPT = 2000;
	private static final long LONGEST_FILE = 8 << 20;
	private static final String BEGUN = "session begun";
	private static final String ENDED = "session ended in order";

	private final Deque<JournalEntry> last = new ArrayDeque<>();
	private final Map<String, String> on = new LinkedHashMap<>();
	private final List<String> leftOn;
	private @Nullable FileChannel channel;
	private String trouble = "";

	/** Without a file nothing is kept beyond the session. A file that cannot be used is told by {@link #trouble()}. */
	Journal(Optional<Path> file, Instant now, String who) {
		file.ifPresent(this::open);
		leftOn = List.copyOf(on.values());
		on.clear();
		add(new JournalEntry(now, Kind.SESSION, who, BEGUN), "");
	}

	private void open(Path file) {
		try {
			Path folder = file.toAbsolutePath().getParent();
			if (folder != null) {
				Files.createDirectories(folder);
			}
			if (Files.exists(file)) {
				boolean longer = Files.size(file) > LONGEST_FILE;
				List<String> lines = lines(file);
				lines.forEach(this::take);
				if (longer) {
					Path shorter = file.resolveSibling(file.getFileName() + ".new");
					Files.write(shorter, lines);
					Files.move(shorter, file, StandardCopyOption.ATOMIC_MOVE,
							StandardCopyOption.REPLACE_EXISTING);
				}
			}
			FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
					StandardOpenOption.APPEND);
			channel = out;
			if (!whole(file)) {
				out.write(ByteBuffer.wrap(new byte[] { '\n' }));
			}
		} catch (IOException e) {
			trouble = "the journal " + file + " cannot be used: " + e.getMessage()
					+ "; nothing is kept beyond this session";
		}
	}

	/** Whether its last line was written to the end. */
	private static boolean whole(Path file) throws IOException {
		try (FileChannel in = FileChannel.open(file)) {
			ByteBuffer last = ByteBuffer.allocate(1);
			return in.size() == 0 || in.read(last, in.size() - 1) == 1 && last.get(0) == '\n';
		}
	}

	/** The last megabytes, damaged characters replaced. */
	private static List<String> lines(Path file) throws IOException {
		try (FileChannel in = FileChannel.open(file)) {
			long from = Math.max(0, in.size() - LONGEST_FILE / 2);
			ByteBuffer bytes = ByteBuffer.allocate((int) (in.size() - from));
			while (bytes.hasRemaining() && in.read(bytes, from + bytes.position()) > 0) {
				// until full
			}
			List<String> lines = new ArrayList<>(
					new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).lines().toList());
			if (from > 0 && !lines.isEmpty()) {
				lines.removeFirst();
			}
			return lines;
		}
	}

	private void take(String line) {
		String[] cells = line.split("\t", 5);
		if (cells.length < 5) {
			return;
		}
		try {
			remember(new JournalEntry(Instant.parse(cells[0]), Kind.valueOf(cells[1]), cells[2], cells[4]), cells[3]);
		} catch (DateTimeException | IllegalArgumentException e) {
			// a line that was cut off or damaged: those around it count
		}
	}

	private void remember(JournalEntry entry, String key) {
		last.addLast(entry);
		if (last.size() > KEPT) {
			last.removeFirst();
		}
		if (entry.kind() == Kind.SAFE_STATE || entry.kind() == Kind.SESSION && entry.text().equals(ENDED)) {
			on.clear();
		} else if (key.endsWith("=1")) {
			on.put(key.substring(0, key.length() - 2), entry.text());
		} else if (key.endsWith("=0")) {
			on.remove(key.substring(0, key.length() - 2));
		}
	}

	/**
	 * @param key
	 *            {@code path=1} for what is on by it, {@code path=0} for what is off, empty otherwise
	 */
	synchronized void add(JournalEntry entry, String key) {
		JournalEntry clean = new JournalEntry(entry.time(), entry.kind(), clean(entry.who()), clean(entry.text()));
		remember(clean, key);
		FileChannel out = channel;
		if (out == null) {
			return;
		}
		ByteBuffer line = StandardCharsets.UTF_8.encode(
				String.join("\t", clean.time().toString(), clean.kind().name(), clean.who(), key, clean.text()) + "\n");
		try {
			while (line.hasRemaining()) {
				out.write(line);
			}
			out.force(false);
		} catch (IOException e) {
			trouble = "the journal cannot be written: " + e.getMessage();
		}
	}

	private static String clean(String text) {
		return text.replaceAll("[\\t\\r\\n]+", " ");
	}

	/** What an earlier session left on, a line each. */
	List<String> leftOn() {
		return leftOn;
	}

	synchronized List<JournalEntry> entries() {
		return List.copyOf(last);
	}

	/** Why nothing is kept; empty when all is well. */
	synchronized String trouble() {
		return trouble;
	}

	/** Ends the session in order. */
	synchronized void end(Instant now, String who) {
		add(new JournalEntry(now, Kind.SESSION, who, ENDED), "");
		close();
	}

	@Override
	public synchronized void close() {
		FileChannel out = channel;
		channel = null;
		if (out != null) {
			try {
				out.close();
			} catch (IOException e) {
				trouble = "the journal could not be closed: " + e.getMessage();
			}
		}
	}
}
