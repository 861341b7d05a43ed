"""A MediaWiki as a source of articles."""

from agent_desktop.knowledge.sources.mediawiki.source import MediaWikiSource

__all__ = ["MediaWikiSource"]
