package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.ionwright.spectrum.run.RecoveredRun;
import org.ionwright.ui.common.Lamp;

/** Asks in the panel whether a run that was cut off shall be completed, and does it; the file that was cut off stays as it is. */
final class RecoverOffer {

	private final RunPanel panel;
	private final Executor background;
	private final Consumer<Path> open;

	/**
	 * @param background
	 *            may be busy for long
	 * @param open
	 *            opens the complete file, on the UI thread
	 */
	RecoverOffer(RunPanel panel, Executor background, Consumer<Path> open) {
		this.panel = panel;
		this.background = background;
		this.open = open;
	}

	/** UI thread. */
	void ask(Recoveries.Offer offer) {
		panel.notice().show(Lamp.WARNING, NLS.bind(Messages.RecoverOffer_damaged, sentence(offer.damage())),
				NLS.bind(Messages.RecoverOffer_complete, offer.target().getFileName()), () -> recover(offer));
	}

	/** Those who judge a file write half a sentence as well. */
	private static String sentence(String text) {
		String stop = text.endsWith(".") ? "" : ".";
		return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1) + stop;
	}

	private void recover(Recoveries.Offer offer) {
		panel.notice().show(Lamp.BUSY, NLS.bind(Messages.RecoverOffer_working, offer.target().getFileName()));
		background.execute(() -> {
			try {
				RecoveredRun done = offer.recovery().recover(offer.file(), offer.target());
				tell(() -> panel.notice().show(Lamp.OK,
						NLS.bind(Messages.RecoverOffer_done, done.file().getFileName(), done.spectra()),
						Messages.RecoverOffer_open, () -> open.accept(done.file())));
			} catch (IOException e) {
				tell(() -> panel.notice().show(Lamp.FAULT, String.valueOf(e.getMessage())));
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		});
	}

	private void tell(Runnable news) {
		if (!panel.isDisposed()) {
			panel.getDisplay().asyncExec(() -> {
				if (!panel.isDisposed()) {
					news.run();
				}
			});
		}
	}
}
