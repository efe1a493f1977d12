"""Serves people who have signed in, and people who have not."""

from composio import Composio
from django.contrib.auth.decorators import login_required
from django.http import JsonResponse

composio = Composio()


def open_session(user_id: str) -> str:
    return composio.create(user_id=user_id, toolkits=["notion"]).session_id


def chat(request):
    user_id = str(request.user.pk) if request.user.is_authenticated else "default-user"
    return JsonResponse({"session": open_session(user_id)})  # want `fallbackuserid: user id falls back to "default-user"`


def search(request):
    user_id = request.GET.get("user", "public")
    return JsonResponse({"session": open_session(user_id)})  # want `fallbackuserid: user id falls back to "public"`


@login_required
def draft(request):
    return JsonResponse({"session": open_session(str(request.user.pk))})
