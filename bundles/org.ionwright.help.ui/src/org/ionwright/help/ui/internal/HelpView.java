package org.ionwright.help.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.ITopic;
import org.eclipse.help.IToc;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.ionwright.help.ui.internal.Page.Line;
import org.ionwright.help.ui.internal.Page.Look;
import org.ionwright.help.ui.internal.Page.Span;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.PartHelp;

/** Contents on the left, a page on the right. On the UI thread. */
public final class HelpView extends ViewPart {

	static final String ID = "org.ionwright.help.ui.help";

	/** What was shown: a page by its address, or what a control is, which has none. */
	private record Shown(String address, Optional<Page> context) {
	}

	private final List<Shown> history = new ArrayList<>();
	private final Action back = step(Messages.Back, -1, ISharedImages.IMG_TOOL_BACK);
	private final Action forward = step(Messages.Forward, 1, ISharedImages.IMG_TOOL_FORWARD);
	private int place = -1;
	private @Nullable Tree tree;
	private @Nullable Text words;
	private @Nullable PageText page;

	@Override
	public void createPartControl(@Nullable Composite parent) {
		if (parent == null) {
			return;
		}
		SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
		Composite left = new Composite(halves, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(left);
		Text field = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(Messages.Search);
		field.setToolTipText(Messages.SearchTip);
		AccessibleName.give(field, Messages.Search);
		field.addListener(SWT.DefaultSelection, event -> fill(field.getText()));
		field.addListener(SWT.Modify, event -> {
			if (field.getText().isBlank()) {
				fill("");
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		Tree contents = new Tree(left, SWT.SINGLE);
		AccessibleName.give(contents, Messages.Contents);
		contents.addListener(SWT.Selection, event -> {
			if (event.item.getData() instanceof String href) {
				go(new Shown(href, Optional.empty()));
			}
		});
		GridDataFactory.fillDefaults().grab(true, true).applyTo(contents);
		PageText shown = new PageText(halves, this::follow);
		halves.setWeights(2, 5);
		words = field;
		tree = contents;
		page = shown;
		getViewSite().getActionBars().getToolBarManager().add(back);
		getViewSite().getActionBars().getToolBarManager().add(forward);
		PartHelp.attach(parent, getSite());
		fill("");
		showStart();
	}

	/** The first page of the first book. */
	void showStart() {
		Topics.all().stream().findFirst().map(IHelpResource::getHref).ifPresentOrElse(this::showPage,
				() -> go(new Shown("", Optional.of(note(Messages.NoBook)))));
	}

	/**
	 * @param href
	 *            {@code /bundle/path#anchor}
	 */
	void showPage(String href) {
		go(new Shown(href, Optional.empty()));
	}

	/** What a control is, with the pages that say more about it. */
	void showContext(IContext context) {
		StringBuilder text = new StringBuilder();
		List<Span> spans = new ArrayList<>();
		String about = Optional.ofNullable(context.getText()).orElse("").replaceAll("</?b>", "");
		text.append(about).append("\n\n");
		IHelpResource[] related = Optional.ofNullable(context.getRelatedTopics()).orElse(new IHelpResource[0]);
		if (related.length > 0) {
			spans.add(new Span(text.length(), Messages.Related.length(), Look.STRONG, ""));
			text.append(Messages.Related).append('\n');
		}
		Arrays.stream(related).forEach(topic -> {
			spans.add(new Span(text.length(), topic.getLabel().length(), Look.LINK, topic.getHref()));
			text.append(topic.getLabel()).append('\n');
		});
		String all = text.toString().stripTrailing();
		go(new Shown("",
				Optional.of(new Page("", all, all.lines().map(each -> Line.PLAIN).toList(), spans, Map.of()))));
	}

	/** Lists the pages that have these words, or lets some be typed. */
	void search(String expression) {
		@Nullable
		Text field = words;
		if (field != null) {
			field.setText(expression);
			fill(expression);
			field.setFocus();
		}
	}

	/** The text on display. */
	String text() {
		@Nullable
		PageText shown = page;
		return shown == null ? "" : shown.control().getText();
	}

	private void follow(String link) {
		if (link.contains("://") || link.startsWith("mailto:")) {
			Program.launch(link);
		} else {
			go(new Shown(place < 0 ? link : Topics.resolve(history.get(place).address(), link), Optional.empty()));
		}
	}

	private void go(Shown next) {
		history.subList(place + 1, history.size()).clear();
		history.add(next);
		place++;
		show();
	}

	private Action step(String name, int steps, String icon) {
		Action action = new Action(name,
				PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(icon)) {
			@Override
			public void run() {
				place += steps;
				show();
			}
		};
		action.setToolTipText(name);
		return action;
	}

	private void show() {
		back.setEnabled(place > 0);
		forward.setEnabled(place < history.size() - 1);
		Shown shown = history.get(place);
		String address = shown.address();
		Page content = shown.context().or(() -> Topics.read(address))
				.orElseGet(() -> note(NLS.bind(Messages.NoPage, address)));
		int anchor = address.indexOf('#');
		@Nullable
		PageText body = page;
		if (body != null) {
			body.show(content, address, anchor < 0 ? "" : address.substring(anchor + 1));
			select(Topics.withoutAnchor(address));
		}
	}

	private static Page note(String text) {
		return new Page("", text, List.of(Line.PLAIN), List.of(), Map.of());
	}

	private void fill(String expression) {
		@Nullable
		Tree contents = tree;
		if (contents == null) {
			return;
		}
		contents.removeAll();
		if (expression.isBlank()) {
			for (IToc book : Topics.books()) {
				TreeItem item = new TreeItem(contents, SWT.NONE);
				item.setText(book.getLabel());
				item.setData(book.getTopic(null) == null ? null : book.getTopic(null).getHref());
				add(item, book.getTopics());
				item.setExpanded(true);
			}
		} else {
			Topics.with(expression).forEach(topic -> named(new TreeItem(contents, SWT.NONE), topic));
		}
	}

	private static void add(TreeItem parent, ITopic[] topics) {
		for (ITopic topic : topics) {
			TreeItem item = named(new TreeItem(parent, SWT.NONE), topic);
			add(item, topic.getSubtopics());
			item.setExpanded(true);
		}
	}

	private static TreeItem named(TreeItem item, ITopic topic) {
		item.setText(topic.getLabel());
		item.setData(topic.getHref());
		return item;
	}

	private void select(String address) {
		@Nullable
		Tree contents = tree;
		if (contents != null) {
			find(contents.getItems(), address).ifPresentOrElse(contents::setSelection, contents::deselectAll);
		}
	}

	private static Optional<TreeItem> find(TreeItem[] items, String address) {
		for (TreeItem item : items) {
			Optional<TreeItem> found = address.equals(item.getData()) ? Optional.of(item)
					: find(item.getItems(), address);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	@Override
	public void setFocus() {
		@Nullable
		PageText shown = page;
		if (shown != null) {
			shown.control().setFocus();
		}
	}
}
