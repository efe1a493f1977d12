from composio import Composio
from django.http import HttpRequest, JsonResponse
from django.views import View
from django.views.decorators.http import require_POST

composio = Composio()


@require_POST
def inbox(request):
    session = composio.create(user_id="user_123", toolkits=["gmail"])  # want `constantuserid: user id "user_123" is a constant`
    return JsonResponse({"session": session.session_id})


def calendar(request: HttpRequest) -> JsonResponse:
    session = composio.create(user_id="user_123", toolkits=["googlecalendar"])  # want `constantuserid: user id "user_123" is a constant`
    return JsonResponse({"session": session.session_id})


class Drafts(View):
    def get(self, request):
        session = composio.create(user_id="user_123", toolkits=["gmail"])  # want `constantuserid: user id "user_123" is a constant`
        return JsonResponse({"session": session.session_id})

    def post(self, request):
        session = composio.create(user_id=str(request.user.pk), toolkits=["gmail"])
        return JsonResponse({"session": session.session_id})
