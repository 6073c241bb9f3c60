package org.ionwright.transport.serial.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;

/** Gives signals back to whom they belonged after a library has taken them. Java itself cannot: it leaves ignored signals alone. */
final class Signals {

	private static final int HUP = 1;
	/** The virtual machine stops threads with it. */
	private static final int USR2_OF_LINUX = 12;
	/** More than the structure has anywhere. */
	private static final int SIGACTION_BYTES = 512;

	private interface C extends Library {

		int sigaction(int signal, @Nullable Pointer action, @Nullable Pointer before);
	}

	private Signals() {
	}

	/** Runs it and sets the handlers again that were there before. Without JNA or such signals it just runs it. */
	static void keeping(Runnable action) {
		List<Runnable> restoring = new ArrayList<>();
		try {
			if (!Platform.isWindows()) {
				C c = Native.load("c", C.class);
				for (int signal : Platform.isLinux() ? new int[] { HUP, USR2_OF_LINUX } : new int[] { HUP }) {
					Memory before = new Memory(SIGACTION_BYTES);
					if (c.sigaction(signal, null, before) == 0) {
						restoring.add(() -> c.sigaction(signal, before, null));
					}
				}
			}
		} catch (LinkageError e) {
			// then it stays deaf to them
		}
		try {
			action.run();
		} finally {
			restoring.forEach(Runnable::run);
		}
	}
}
