package org.ionwright.twin.wire;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.ionwright.command.CommandException;
import org.ionwright.twin.wire.internal.Simulators;

/**
 * The simulated devices as a program of its own, without OSGi: {@code java -cp … org.ionwright.twin.wire.WireServer rga=tcp:0
 * tpg26x=pty:/tmp/tpg}. Takes the words of {@code ionwright twin serve}, in fast pace unless told otherwise; prints
 * {@code name  address} for each port and serves until its standard input ends or it is killed. Each line of its standard input is
 * answered by one line:
 *
 * <pre>
 * pull NAME                       closes the port, as an unplugged cable does          ok pull NAME
 * plug NAME                       opens it again, or ends a silence                    NAME  ADDRESS
 * silence NAME                    the port stays open, but nothing gets through        ok silence NAME
 * fault [TARGET/]FAULT[:VALUE]    breaks something in the twin now; value 0 mends it   ok fault …
 * </pre>
 *
 * and by {@code ? message} when it cannot be done. The exit code is 0, or 2 with one line on the error output when the arguments are
 * not understood or a port cannot be opened.
 */
public final class WireServer {

	private static final int REFUSED = 2;

	private WireServer() {
	}

	public static void main(String... arguments) throws InterruptedException {
		int code = run(List.of(arguments), System.in, console(FileDescriptor.out), console(FileDescriptor.err));
		if (code != 0) {
			System.exit(code);
		}
	}

	/**
	 * Serves until {@code in} ends or the seconds of the arguments are over.
	 *
	 * @return exit code
	 * @throws InterruptedException
	 *             when the thread was interrupted; all is closed then
	 */
	public static int run(List<String> arguments, InputStream in, PrintWriter out, PrintWriter errors)
			throws InterruptedException {
		try {
			Simulators.serve(arguments, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), out);
			return 0;
		} catch (CommandException e) {
			errors.println(e.getMessage());
			errors.flush();
			return REFUSED;
		}
	}

	private static PrintWriter console(FileDescriptor descriptor) {
		return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
	}
}
