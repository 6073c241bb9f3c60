package org.ionwright.tune.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ionwright.tune.ui.internal.desk.Activity;
import org.ionwright.tune.ui.internal.desk.Bench;
import org.ionwright.tune.ui.internal.desk.TuneDesk;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.LatestWins;
import org.ionwright.ui.common.Letters;
import org.ionwright.ui.common.Paper;
import org.ionwright.ui.common.StatusLamp;
import org.ionwright.ui.common.UiIcon;

/**
 * What both views have at their top: which instrument, whether it is simulated, what goes on with it and until when, and the button
 * that stops it. The first open instrument is shown unless a person chooses another one.
 */
public abstract class BenchPanel extends Composite {

	private final TuneDesk desk;
	private final LatestWins<Boolean> latest;
	private final Runnable listener;
	private final Composite started;
	private final Combo chooser;
	private final StatusLamp simulated;
	private final StatusLamp state;
	private final Button stop;
	private final Label trouble;
	private Optional<Bench> bench = Optional.empty();

	protected BenchPanel(Composite parent, TuneDesk desk) {
		super(parent, SWT.NONE);
		this.desk = desk;
		GridLayoutFactory.swtDefaults().margins(6, 4).spacing(5, 4).applyTo(this);
		Composite head = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		chooser = new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN);
		AccessibleName.give(chooser, Messages.Bench_chooser);
		chooser.setToolTipText(Messages.Bench_chooserTip);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).exclude(true).applyTo(chooser);
		chooser.setVisible(false);
		chooser.addListener(SWT.Selection, event -> choose());
		simulated = new StatusLamp(head, SWT.BORDER);
		simulated.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		simulated.setStatus(Lamp.WARNING, Messages.Simulated_word, "");
		simulated.setToolTipText(Messages.Simulated_tip);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).exclude(true).applyTo(simulated);
		simulated.setVisible(false);
		state = new StatusLamp(head, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, SWT.DEFAULT)
				.applyTo(state);
		started = new Composite(head, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(started);
		stop = Widgets.button(head, Messages.Bench_stop, Messages.Bench_stopTip, this::stop);
		stop.setImage(UiIcon.STOP.image(stop));
		trouble = Widgets.words(this, 1);
		latest = new LatestWins<>(this, changed -> show());
		listener = () -> latest.offer(true);
		desk.addListener(listener);
		addDisposeListener(event -> {
			desk.removeListener(listener);
			bench.ifPresent(shown -> shown.removeListener(listener));
		});
	}

	/** Shows the instrument as it is now; never before the constructor is through. */
	protected abstract void show(Optional<Bench> shown);

	/** For {@link #page}. A native folder is white in the dark theme where the desktop is light. */
	protected final CTabFolder pages() {
		CTabFolder pages = new CTabFolder(this, SWT.TOP | SWT.FLAT);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
		return pages;
	}

	/**
	 * Adds a page that scrolls when there is no room for it.
	 *
	 * @param least
	 *            height below which it scrolls
	 */
	protected static <C extends Composite> C page(CTabFolder pages, String name, int least,
			Function<Composite, C> maker) {
		ScrolledComposite scroll = new ScrolledComposite(pages, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setMinHeight(Letters.points(scroll, least));
		scroll.setShowFocusedControl(true);
		C page = maker.apply(scroll);
		Paper.under(page);
		scroll.setContent(page);
		CTabItem item = new CTabItem(pages, SWT.NONE);
		item.setText(name);
		item.setControl(scroll);
		if (pages.getSelectionIndex() < 0) {
			pages.setSelection(item);
		}
		return page;
	}

	/** Beside the button that stops: room for one that starts. */
	protected final Composite head() {
		return started;
	}

	/** The instrument that is shown. */
	public Optional<Bench> bench() {
		return bench;
	}

	/** Stops what goes on. */
	public void stop() {
		bench.ifPresent(Bench::stop);
	}

	/** To be called at the end of the constructor, and whenever something was changed here. */
	protected final void show() {
		List<Bench> benches = desk.benches();
		if (bench.isEmpty() || !benches.contains(bench.get())) {
			turnTo(benches.stream().findFirst());
		}
		Widgets.offer(chooser, benches.stream().map(each -> each.raw().name()).toList());
		Widgets.present(chooser, benches.size() > 1);
		bench.ifPresent(shown -> chooser.select(benches.indexOf(shown)));
		Widgets.present(simulated, bench.filter(shown -> shown.raw().simulated()).isPresent());
		Optional<Activity> activity = bench.flatMap(Bench::activity);
		stop.setEnabled(activity.filter(one -> !one.status().state().over() && !one.stopping()).isPresent());
		activity.ifPresentOrElse(this::tell, () -> state.setStatus(Lamp.OFF,
				bench.map(shown -> shown.raw().name()).orElse(Messages.Bench_none),
				bench.map(shown -> Messages.Bench_idle)
						.orElse(Messages.Bench_openOne)));
		String failure = activity.map(Activity::status).filter(now -> now.state() == Activity.State.FAILED)
				.map(now -> now.title() + ": " + now.text()).orElse("");
		String files = bench.map(Bench::trouble).orElse("");
		String both = failure.isEmpty() || files.isEmpty() ? failure + files : failure + "\n" + files;
		String warning = both.isEmpty() ? bench.flatMap(Bench::warning).orElse("") : both;
		Widgets.say(trouble, both.isEmpty() ? Lamp.WARNING : Lamp.FAULT, warning);
		show(bench);
	}

	private void tell(Activity activity) {
		Activity.Status now = activity.status();
		String word = now.title() + ", " + Words.word(now.state());
		String until = now.state().over() ? ""
				: now.until().map(end -> NLS.bind(Messages.Activity_until, Words.clock(end)))
						.orElse(Messages.Activity_untilStopped);
		String text = activity.stopping() ? Messages.Activity_stopping : now.text();
		state.setStatus(activity.stopping() ? Lamp.WARNING : Words.lamp(now.state()), word,
				until.isEmpty() ? text : text.isEmpty() ? until : until + "; " + text);
	}

	private void choose() {
		int index = chooser.getSelectionIndex();
		List<Bench> benches = desk.benches();
		if (index >= 0 && index < benches.size()) {
			turnTo(Optional.of(benches.get(index)));
			show();
		}
	}

	private void turnTo(Optional<Bench> next) {
		bench.ifPresent(old -> old.removeListener(listener));
		bench = next;
		next.ifPresent(shown -> shown.addListener(listener));
	}
}
