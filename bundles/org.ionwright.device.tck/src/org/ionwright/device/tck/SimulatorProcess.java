package org.ionwright.device.tck;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A simulator in a Java process of its own, with the class path of the test. It prints a line {@code name  address} for each device
 * that it has opened, then whatever it likes, and ends when it is killed. Ends with the test's Java at the latest. Safe for use from
 * any thread.
 */
public final class SimulatorProcess implements AutoCloseable {

	private static final Duration START = Duration.ofSeconds(20);

	private final String main;
	private final List<String> arguments;
	private final Map<String, String> addresses = new LinkedHashMap<>();
	private final StringBuilder said = new StringBuilder();
	private boolean started;
	private @Nullable Process process;
	private @Nullable Thread hook;

	private SimulatorProcess(String main, List<String> arguments) {
		this.main = main;
		this.arguments = List.copyOf(arguments);
	}

	/** A simulator that is started when it is first asked for an address. */
	public static SimulatorProcess of(String main, String... arguments) {
		return new SimulatorProcess(main, List.of(arguments));
	}

	/**
	 * The address printed for a device; the first one printed when {@code name} is empty. Starts the process unless it was killed.
	 *
	 * @throws IOException
	 *             when the process ended or said nothing of that name within 20 s; the message has what it said
	 */
	public synchronized String address(String name) throws IOException, InterruptedException {
		if (!started) {
			start();
		}
		long end = System.nanoTime() + START.toNanos();
		while (true) {
			Optional<String> address = addresses.keySet().stream().filter(key -> name.isEmpty() || key.equals(name))
					.findFirst().map(addresses::get);
			if (address.isPresent()) {
				return address.get();
			}
			long left = (end - System.nanoTime()) / 1_000_000;
			if (left <= 0 || !running()) {
				throw new IOException("the simulator " + main + " " + arguments + " gave no address"
						+ (name.isEmpty() ? "" : " for '" + name + "'") + "; it said: " + said);
			}
			wait(Math.min(left, 100));
		}
	}

	/** Whether the process is alive. */
	public synchronized boolean running() {
		Process current = process;
		return current != null && current.isAlive();
	}

	/** Kills the process, as a power failure would, and returns when it is gone. */
	public void kill() {
		Process current;
		synchronized (this) {
			current = process;
			process = null;
			Thread last = hook;
			hook = null;
			if (last != null) {
				forget(last);
			}
			addresses.clear();
		}
		if (current != null) {
			end(current);
		}
	}

	/** Kills the process and starts it again with the same arguments: give it fixed ports to find it at the old addresses. */
	public void restart() throws IOException {
		kill();
		start();
	}

	@Override
	public void close() {
		kill();
	}

	private synchronized void start() throws IOException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
		command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.awt.headless=true",
				"--enable-native-access=ALL-UNNAMED", "-cp", classPath(), main));
		command.addAll(arguments);
		Process next = new ProcessBuilder(command).redirectErrorStream(true).start();
		started = true;
		process = next;
		Thread last = new Thread(() -> end(next), "end of " + main);
		Runtime.getRuntime().addShutdownHook(last);
		hook = last;
		Thread reader = new Thread(() -> listen(next), "output of " + main);
		reader.setDaemon(true);
		reader.start();
	}

	/** Surefire starts its Java with a small jar and tells the whole class path by a property. */
	private static String classPath() {
		String surefire = System.getProperty("surefire.test.class.path", "");
		return surefire.isEmpty() ? System.getProperty("java.class.path", "") : surefire;
	}

	private void listen(Process from) {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(from.getInputStream(), StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				heard(from, line);
			}
		} catch (IOException e) {
			// it was killed
		}
	}

	private synchronized void heard(Process from, String line) {
		if (from == process) {
			String[] words = line.strip().split("\\s+");
			if (words.length == 2 && words[1].indexOf(':') > 0) {
				addresses.putIfAbsent(words[0], words[1]);
			}
			if (said.length() < 10_000) {
				said.append(line).append('\n');
			}
			notifyAll();
		}
	}

	private static void end(Process process) {
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly();
		try {
			process.waitFor(5, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static void forget(Thread hook) {
		try {
			Runtime.getRuntime().removeShutdownHook(hook);
		} catch (IllegalStateException e) {
			// the JVM ends: the hook does its work
		}
	}
}
