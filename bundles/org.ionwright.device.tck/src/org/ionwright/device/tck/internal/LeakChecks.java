package org.ionwright.device.tck.internal;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.spi.DriverFactory;

/** Nothing stays behind: no thread, no port, no file descriptor, no class. */
public final class LeakChecks {

	private static final int TIMES = 5;
	private static final int RESTARTS = 20;
	private static final Duration GONE = Duration.ofSeconds(2);
	/** The virtual machine keeps the last of some things softly, until it needs the memory: a leak keeps them all. */
	private static final int CACHED = 2;
	private static final Duration FREED = Duration.ofSeconds(10);

	private final Subject subject;

	public LeakChecks(Subject subject) {
		this.subject = subject;
	}

	public List<Check> checks() {
		return List.of(new Check("opened and closed " + TIMES + " times: no thread and no port is left", this::leaks),
				new Check(
						"its bundle restarted " + RESTARTS
								+ " times: no thread, no port and no class of before is left",
						this::restarts),
				new Check("a second opening shares, takes over or is refused, and whoever is out of it is told so",
						this::second));
	}

	private void leaks() throws DeviceException, InterruptedException {
		nothingGrows(TIMES, () -> openAndClose(subject));
	}

	private void restarts() throws DeviceException, InterruptedException {
		List<WeakReference<ClassLoader>> before = new ArrayList<>();
		nothingGrows(RESTARTS, () -> {
			DriverFactory started = RestartedBundle.start(subject.factory());
			before.add(new WeakReference<>(started.getClass().getClassLoader()));
			openAndClose(subject.with(started));
		});
		Expect.that(Expect.within(FREED, () -> {
			System.gc();
			before.removeIf(loader -> loader.get() == null);
			return before.size() <= CACHED;
		}), () -> "the classes of " + before.size() + " of " + (RESTARTS + 1)
				+ " times are still held: by a static field of another bundle, a thread or a hook");
	}

	private static void nothingGrows(int times, Call.Action action) throws DeviceException, InterruptedException {
		// What is made once, such as a class or a shared timer of a library, is no leak.
		action.run();
		Set<Thread> threads = threads();
		int ports = ports();
		for (int i = 0; i < times; i++) {
			action.run();
		}
		Set<Thread> left = new TreeSet<>(Comparator.comparing(Thread::threadId));
		Expect.that(Expect.within(GONE, () -> {
			left.clear();
			left.addAll(threads());
			left.removeAll(threads);
			return left.isEmpty();
		}), () -> left.size() + " threads are left after " + times + " times: "
				+ left.stream().map(Thread::getName).toList());
		Expect.that(Expect.within(GONE, () -> ports() <= ports),
				() -> "there were " + ports + " open sockets and devices, and " + ports() + " after " + times
						+ " times");
	}

	private static void openAndClose(Subject subject) throws DeviceException, InterruptedException {
		try (Bench bench = Bench.opened(subject)) {
			bench.call("read", () -> bench.driver().read(ReadingChecks.names(bench).subList(0, 1)));
		}
	}

	/** Afterwards the device can be opened as if nothing had been. */
	private void second() throws DeviceException, InterruptedException {
		try (Bench first = Bench.opened(subject)) {
			try (Bench second = Bench.opened(subject)) {
				readOrFail("reading on the second", second);
				readOrFail("reading on the first", first);
			} catch (DeviceException e) {
				told("the second opening", e);
			}
			readOrFail("reading on the first when the second is closed", first);
		}
		try (Bench bench = Bench.opened(subject)) {
			ReadingChecks.read(bench, ReadingChecks.names(bench));
		}
	}

	private static void readOrFail(String what, Bench bench) throws InterruptedException {
		try {
			ReadingChecks.read(bench, ReadingChecks.names(bench).subList(0, 1));
		} catch (DeviceException e) {
			told(what, e);
		}
	}

	private static void told(String what, DeviceException e) {
		Expect.reason(what, e,
				List.of(DeviceReason.LINK_LOST, DeviceReason.TIMEOUT, DeviceReason.PROTOCOL, DeviceReason.BUSY));
		Expect.that(e.getMessage() != null && e.getMessage().length() > 10, () -> what + " failed without words");
	}

	private static Set<Thread> threads() {
		Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
		threads.removeIf(thread -> thread.getName().equals(SessionThread.NAME) || !thread.isAlive()
				|| thread.getName().startsWith("process reaper"));
		return threads;
	}

	/** Open sockets and character devices of this process; 0 where the system does not tell. */
	private static int ports() {
		int count = 0;
		Path folder = Path.of("/proc/self/fd");
		if (!Files.isDirectory(folder)) {
			return 0;
		}
		try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(folder)) {
			for (Path descriptor : descriptors) {
				count += isPort(descriptor) ? 1 : 0;
			}
		} catch (IOException e) {
			throw new AssertionError("cannot look into " + folder, e);
		}
		return count;
	}

	private static boolean isPort(Path descriptor) {
		try {
			String target = Files.readSymbolicLink(descriptor).toString();
			return target.startsWith("socket:") || target.startsWith("/dev/pts") || target.startsWith("/dev/tty");
		} catch (IOException e) {
			return false; // gone in the meantime
		}
	}
}
