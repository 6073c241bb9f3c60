package org.ionwright.twin.wire.internal.transport;

import java.io.IOException;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.wire.Protocol;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Platform;

/** The near end of a pseudo terminal, raw and non-blocking. Opened and closed by any thread, used by one. */
final class PseudoTerminal {

	private static final boolean MAC = Platform.isMac();
	private static final int O_RDWR = 2;
	private static final int O_NOCTTY = MAC ? 0x20000 : 0x100;
	private static final int O_NONBLOCK = MAC ? 4 : 0x800;
	private static final int O_CLOEXEC = MAC ? 0x1000000 : 0x80000;
	private static final int F_SETFD = 2;
	private static final int F_SETFL = 4;
	private static final int FD_CLOEXEC = 1;
	private static final int TCSANOW = 0;
	private static final int TCIFLUSH = MAC ? 1 : 0;
	private static final short POLLIN = 1;
	private static final short POLLOUT = 4;
	private static final short POLLHUP = 16;
	/** More than any termios has. */
	private static final int TERMIOS_BYTES = 256;
	private static final int CHUNK = 1024;

	/** What is used of the C library. */
	interface C extends Library {

		int posix_openpt(int flags) throws LastErrorException;

		int grantpt(int fd) throws LastErrorException;

		int unlockpt(int fd) throws LastErrorException;

		@Nullable
		String ptsname(int fd) throws LastErrorException;

		int open(String path, int flags) throws LastErrorException;

		int close(int fd);

		int fcntl(int fd, int command, Object... argument) throws LastErrorException;

		int tcgetattr(int fd, Memory termios) throws LastErrorException;

		void cfmakeraw(Memory termios);

		int tcsetattr(int fd, int when, Memory termios) throws LastErrorException;

		int tcflush(int fd, int queue);

		int poll(Memory descriptors, NativeLong count, int millis);

		NativeLong read(int fd, byte[] bytes, NativeLong count);

		NativeLong write(int fd, byte[] bytes, NativeLong count);
	}

	private static @Nullable C loaded;

	private final C c;
	private final int master;
	/** Kept open where the settings of the terminal do not outlive its last user; -1 otherwise. */
	private final int kept;
	private final String name;
	private final Memory descriptor = new Memory(8);
	private final byte[] chunk = new byte[CHUNK];

	PseudoTerminal() throws IOException {
		// ptsname has one buffer for all threads
		synchronized (PseudoTerminal.class) {
			c = library();
			int near = -1;
			try {
				near = c.posix_openpt(O_RDWR | O_NOCTTY);
				c.fcntl(near, F_SETFD, FD_CLOEXEC);
				c.grantpt(near);
				c.unlockpt(near);
				String path = c.ptsname(near);
				if (path == null) {
					throw new IOException("the system does not name its pseudo terminal");
				}
				name = path;
				kept = raw(path);
				c.fcntl(near, F_SETFL, O_RDWR | O_NONBLOCK);
			} catch (LastErrorException | IOException e) {
				if (near >= 0) {
					c.close(near);
				}
				throw new IOException("no pseudo terminal: " + e.getMessage(), e);
			}
			master = near;
		}
	}

	private static C library() throws IOException {
		C library = loaded;
		if (library == null) {
			if (Platform.isWindows()) {
				throw new IOException("pseudo terminals need Linux or macOS; use tcp: instead");
			}
			try {
				library = Native.load("c", C.class);
			} catch (LinkageError e) {
				throw new IOException("pseudo terminals cannot be made here: " + e.getMessage(), e);
			}
			loaded = library;
		}
		return library;
	}

	private int raw(String path) {
		int far = c.open(path, O_RDWR | O_NOCTTY | O_CLOEXEC);
		try {
			Memory termios = new Memory(TERMIOS_BYTES);
			c.tcgetattr(far, termios);
			c.cfmakeraw(termios);
			c.tcsetattr(far, TCSANOW, termios);
		} catch (LastErrorException e) {
			c.close(far);
			throw e;
		}
		if (MAC) {
			return far;
		}
		c.close(far);
		return -1;
	}

	/** Path of the far end. */
	String name() {
		return name;
	}

	/**
	 * Waits until there is something to read or room to write, whichever is wanted.
	 *
	 * @return whether somebody has the far end open, or has left something to read
	 */
	boolean await(boolean read, boolean write, int millis) {
		descriptor.setInt(0, master);
		descriptor.setShort(4, (short) ((read ? POLLIN : 0) | (write ? POLLOUT : 0)));
		descriptor.setShort(6, (short) 0);
		c.poll(descriptor, new NativeLong(1), millis);
		short events = descriptor.getShort(6);
		return (events & POLLHUP) == 0 || (events & POLLIN) != 0;
	}

	/** What is there to read; nothing is an empty array. */
	byte[] read() {
		int count = c.read(master, chunk, new NativeLong(CHUNK)).intValue();
		return count <= 0 ? Protocol.NOTHING : Arrays.copyOf(chunk, count);
	}

	/**
	 * @return how many of the bytes the terminal took
	 */
	int write(byte[] bytes) {
		return Math.max(0, c.write(master, bytes, new NativeLong(bytes.length)).intValue());
	}

	/** Takes back what was written and the last user of the far end did not read. */
	void forgetUnread() {
		try {
			int far = c.open(name, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
			c.tcflush(far, TCIFLUSH);
			c.close(far);
		} catch (LastErrorException e) {
			// the next one reads it then, as after an unplugged cable
		}
	}

	void close() {
		if (kept >= 0) {
			c.close(kept);
		}
		c.close(master);
	}
}
