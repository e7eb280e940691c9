// The editor itself, loaded only where there is a reply box.
import { Editor } from "@tiptap/core";
import Image from "@tiptap/extension-image";
import StarterKit from "@tiptap/starter-kit";

export interface Wishes {
  place: HTMLElement;
  html: string;
  label: string;
  placeholder: string;
  changed: (html: string, text: string) => void;
  /** Keeps a pasted picture and gives the address it is shown under. */
  keep: (file: File) => Promise<string | undefined>;
}

/** Each key is the name of a button; the second function says whether it holds at the caret. */
export const acts: Record<string, [(editor: Editor) => void, (editor: Editor) => boolean]> = {
  bold: [(editor) => editor.chain().focus().toggleBold().run(), (editor) => editor.isActive("bold")],
  italic: [(editor) => editor.chain().focus().toggleItalic().run(), (editor) => editor.isActive("italic")],
  bullets: [(editor) => editor.chain().focus().toggleBulletList().run(), (editor) => editor.isActive("bulletList")],
  numbers: [(editor) => editor.chain().focus().toggleOrderedList().run(), (editor) => editor.isActive("orderedList")],
  quote: [(editor) => editor.chain().focus().toggleBlockquote().run(), (editor) => editor.isActive("blockquote")],
  code: [(editor) => editor.chain().focus().toggleCode().run(), (editor) => editor.isActive("code")],
};

export function link(editor: Editor, url: string): void {
  const chain = editor.chain().focus().extendMarkRange("link");
  if (!url) return void chain.unsetLink().run();
  const whole = /^(https?:|mailto:|tel:)/i.test(url) ? url : `https://${url}`;
  if (editor.state.selection.empty && !editor.isActive("link")) chain.insertContent({ type: "text", text: url, marks: [{ type: "link", attrs: { href: whole } }] }).run();
  else chain.setLink({ href: whole }).run();
}

export function make(wishes: Wishes): Editor {
  const take = (files: FileList | undefined | null): boolean => {
    const pictures = [...(files ?? [])].filter((file) => file.type.startsWith("image/"));
    for (const picture of pictures) {
      void wishes.keep(picture).then((src) => src && editor.chain().focus().setImage({ src, alt: picture.name }).run());
    }
    return pictures.length > 0;
  };
  const editor = new Editor({
    element: wishes.place,
    content: wishes.html,
    injectCSS: false,
    extensions: [
      StarterKit.configure({ heading: false, trailingNode: false, link: { openOnClick: false, defaultProtocol: "https", HTMLAttributes: { target: null, rel: null } } }),
      Image.configure({ allowBase64: false }),
    ],
    editorProps: {
      attributes: { class: "composer-text", role: "textbox", "aria-multiline": "true", "aria-label": wishes.label, "data-placeholder": wishes.placeholder },
      // Sending is the form's affair: no line break before it.
      handleKeyDown: (_, event) => event.key === "Enter" && (event.ctrlKey || event.metaKey),
      handlePaste: (_, event) => take(event.clipboardData?.files),
      handleDrop: (_, event) => take((event as DragEvent).dataTransfer?.files),
    },
    onUpdate: ({ editor }) => wishes.changed(editor.isEmpty ? "" : editor.getHTML(), editor.getText({ blockSeparator: "\n\n" })),
  });
  return editor;
}
